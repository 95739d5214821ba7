package reimbursement.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Text that can be kept: PostgreSQL keeps no U+0000, and half of a surrogate pair would become another character. */
final class StorableText extends StdScalarDeserializer<String> {
    @Serial
    private static final long serialVersionUID = 1L;

    StorableText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && text.codePoints().anyMatch(StorableText::cannotBeKept)) {
            throw ValueInstantiationException.from(
                    parser,
                    "text",
                    context.constructType(String.class),
                    new IllegalArgumentException("must not contain U+0000 or half of a surrogate pair"));
        }
        return text;
    }

    private static boolean cannotBeKept(int character) {
        return character == 0 || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
