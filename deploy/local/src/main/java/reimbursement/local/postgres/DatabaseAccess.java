package reimbursement.local.postgres;

/**
 * How to reach one database.
 *
 * @param owner role that owns the database and its schema {@code public}; it migrates
 * @param runtime role that may connect and use the schema; the migrations grant it what it needs of the tables
 */
public record DatabaseAccess(
        String jdbcUrl, String owner, String ownerPassword, String runtime, String runtimePassword) {}
