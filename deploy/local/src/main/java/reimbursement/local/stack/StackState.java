package reimbursement.local.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * What runs, as {@code var/run/stack.json} tells those who join.
 *
 * @param owner process id of the launcher whose children the parts are
 */
public record StackState(long owner, List<Running> parts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One part.
     *
     * @param name {@code postgres}, {@code kafka}, or a replica such as {@code officers-1}
     */
    public record Running(String name, String address, long pid) {}

    /** The address of the first replica of a service. */
    public URI url(Service service) {
        return parts.stream()
                .filter(part -> part.name().equals(service.label() + "-1"))
                .map(part -> URI.create("http://" + part.address()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + service.label() + " service runs"));
    }

    void write(Layout layout) {
        var file = file(layout);
        try {
            Files.createDirectories(file.getParent());
            var draft = file.resolveSibling("stack.json.new");
            Files.writeString(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<StackState> read(Layout layout) {
        try {
            var file = file(layout);
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readString(file), StackState.class))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Layout layout) {
        try {
            Files.deleteIfExists(file(layout));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Layout layout) {
        return layout.run("stack.json");
    }
}
