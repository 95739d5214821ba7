package reimbursement.local.kafka;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A further way into the broker on 127.0.0.1, for clients that reach it through something in between.
 *
 * @param port where the broker listens, free
 * @param advertised the port that clients who came this way are told to come to
 */
public record Door(int port, int advertised) {
    /** Doors as one argument of a command line: {@code 29001:40001,29002:40002}; empty for none. */
    public static String written(List<Door> doors) {
        return doors.stream().map(door -> door.port + ":" + door.advertised).collect(Collectors.joining(","));
    }

    static List<Door> read(String written) {
        return Arrays.stream(written.split(",", -1))
                .filter(door -> !door.isEmpty())
                .map(door -> door.split(":", 2))
                .map(ports -> new Door(Integer.parseInt(ports[0]), Integer.parseInt(ports[1])))
                .toList();
    }
}
