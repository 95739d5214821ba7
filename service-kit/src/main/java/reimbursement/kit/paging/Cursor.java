package reimbursement.kit.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import reimbursement.kit.rest.Problems;

/** The place in a list, opaque to callers: the last row's sort values, in base64url. */
public final class Cursor {
    private static final char SEPARATOR = '\u001f';

    private Cursor() {}

    /** The cursor of these sort values; none of them may hold the unit separator (U+001F). */
    public static String encode(String... values) {
        for (String value : values) {
            if (value.indexOf(SEPARATOR) >= 0) {
                throw new IllegalArgumentException("a cursor's value holds its separator");
            }
        }
        byte[] joined = String.join(String.valueOf(SEPARATOR), values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
    }

    /** The sort values of a cursor; one that was not made by {@link #encode} is a 400 problem. */
    public static List<String> decode(String cursor) {
        try {
            byte[] joined = Base64.getUrlDecoder().decode(cursor);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(joined))
                    .toString();
            return split(text);
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            throw Problems.invalid("cursor", "is not a cursor of this list");
        }
    }

    private static List<String> split(String text) {
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, from)) {
            values.add(text.substring(from, at));
            from = at + 1;
        }
        values.add(text.substring(from));
        return List.copyOf(values);
    }
}
