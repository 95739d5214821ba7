package reimbursement.kit.paging;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.rest.Problems;

/**
 * Which part of a list is asked for; a {@code @BeanParam}. Its accessors refuse (400 problem) what
 * is no page request.
 */
public class PageRequest {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAXIMUM_LIMIT = 1000;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** For JAX-RS. */
    public PageRequest() {}

    /** A request made in code. */
    public static PageRequest of(int limit, Optional<String> cursor) {
        PageRequest request = new PageRequest();
        request.limit = Integer.toString(limit);
        request.cursor = cursor.orElse(null);
        return request;
    }

    /** How many items are wanted at most, 1 to 1000; 50 where the caller does not say. */
    public int limit() {
        String text = limit;
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > MAXIMUM_LIMIT) {
            throw Problems.invalid("limit", "must be a whole number from 1 to " + MAXIMUM_LIMIT);
        }
        return number;
    }

    /** The cursor as sent. */
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }

    /** The sort values to continue behind, exactly as many as the list sorts by; empty at the start. */
    public Optional<List<String>> after(int values) {
        return cursor().map(Cursor::decode).map(decoded -> {
            if (decoded.size() != values) {
                throw Problems.invalid("cursor", "is not a cursor of this list");
            }
            return decoded;
        });
    }

    /** The id to continue behind, for lists that sort by id alone; empty at the start. */
    public Optional<UUID> afterId() {
        return afterOne(UUID::fromString);
    }

    /** The one sort value to continue behind; an {@link IllegalArgumentException} of the reader is a 400 problem. */
    public <T> Optional<T> afterOne(Function<String, T> reader) {
        return after(1).map(values -> {
            try {
                return reader.apply(values.getFirst());
            } catch (IllegalArgumentException malformed) {
                throw Problems.invalid("cursor", "is not a cursor of this list");
            }
        });
    }
}
