package reimbursement.system.faults;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reimbursement.system.faults.proxy.Link;

/** A link of its own between each replica and PostgreSQL. */
final class Links implements AutoCloseable {
    private static final String DATABASE = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1:(\\d+)");

    private final Map<String, Link> links = new ConcurrentHashMap<>();

    /** What a replica is told, with its link in place of the database's own address. */
    Map<String, String> through(String replica, Map<String, String> habitual) {
        Map<String, String> environment = new TreeMap<>(habitual);
        Matcher address = PORT.matcher(habitual.getOrDefault(DATABASE, ""));
        if (!address.find()) {
            throw new IllegalStateException("no address in " + DATABASE);
        }
        Link link = links.computeIfAbsent(replica, name -> Link.to(Integer.parseInt(address.group(1))));
        environment.put(DATABASE, address.replaceFirst("127.0.0.1:" + link.port()));
        return environment;
    }

    void become(String replica, Link.State state) {
        Link link = links.get(replica);
        if (link == null) {
            throw new IllegalArgumentException("no link of " + replica);
        }
        link.become(state);
    }

    @Override
    public void close() {
        links.values().forEach(Link::close);
    }
}
