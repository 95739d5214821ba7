package reimbursement.local.postgres;

/** The configuration files of the server. */
final class Configuration {
    static final String HOST_BASED_AUTHENTICATION = """
            # type database user address method
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private Configuration() {}

    // 200 connections: four services, two replicas each, 20 in each pool, and some for people.
    // Statements and their parameters stay out of the log: they hold names and pay.
    static String server(int port) {
        return """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 200
                password_encryption = 'scram-sha-256'
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                shared_buffers = 128MB
                max_wal_size = 1GB
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_line_prefix = '%%m [%%p] %%u@%%d '
                log_error_verbosity = terse
                log_min_error_statement = panic
                """.formatted(port);
    }
}
