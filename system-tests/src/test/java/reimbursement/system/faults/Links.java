package reimbursement.system.faults;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reimbursement.local.kafka.Door;
import reimbursement.local.process.FreePort;
import reimbursement.system.faults.proxy.Link;

/** Two links of its own for each replica: to PostgreSQL, and to a door of the broker that sends clients back to the link. */
final class Links implements AutoCloseable {
    private static final String DATABASE = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final String BROKER = "KAFKA_BOOTSTRAP_SERVERS";
    private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1:(\\d+)");

    private final Map<String, Map<End, Link>> links = new ConcurrentHashMap<>();
    private final List<Door> doors = new ArrayList<>();

    /** What stands at the other end. */
    enum End {
        DATABASE,
        BROKER
    }

    Links(List<String> replicas) {
        for (String replica : replicas) {
            int behind = FreePort.next();
            Link link = Link.to(behind);
            Map<End, Link> own = new EnumMap<>(End.class);
            own.put(End.BROKER, link);
            links.put(replica, own);
            doors.add(new Door(behind, link.port()));
        }
    }

    List<Door> doors() {
        return List.copyOf(doors);
    }

    /** What a replica is told, with its links in place of the servers' own addresses and its name for its sessions. */
    Map<String, String> through(String replica, Map<String, String> habitual) {
        Map<String, String> environment = new TreeMap<>(habitual);
        Matcher address = PORT.matcher(habitual.getOrDefault(DATABASE, ""));
        if (!address.find()) {
            throw new IllegalStateException("no address in " + DATABASE);
        }
        Map<End, Link> own = of(replica);
        Link database = own.computeIfAbsent(End.DATABASE, end -> Link.to(Integer.parseInt(address.group(1))));
        String url = address.replaceFirst("127.0.0.1:" + database.port());
        environment.put(DATABASE, url + (url.contains("?") ? "&" : "?") + "ApplicationName=" + replica);
        environment.put(BROKER, "127.0.0.1:" + link(replica, End.BROKER).port());
        return environment;
    }

    void become(String replica, End end, Link.State state) {
        link(replica, end).become(state);
    }

    private Link link(String replica, End end) {
        Link link = of(replica).get(end);
        if (link == null) {
            throw new IllegalArgumentException("no link of " + replica + " to " + end);
        }
        return link;
    }

    private Map<End, Link> of(String replica) {
        Map<End, Link> own = links.get(replica);
        if (own == null) {
            throw new IllegalArgumentException("no links of " + replica);
        }
        return own;
    }

    @Override
    public void close() {
        links.values().forEach(own -> own.values().forEach(Link::close));
    }
}
