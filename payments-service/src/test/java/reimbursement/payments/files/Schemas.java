package reimbursement.payments.files;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The published XML schemas, which stand beside the project and are not part of it. */
final class Schemas {
    private static final String FOLDER = "shared/data/reference/iso20022";

    private Schemas() {}

    /** Skips the calling test, saying why, where the schema is absent. */
    static void assertValid(String message, byte[] document) {
        var schema = find(message + ".xsd");
        assumeTrue(schema != null, "no " + FOLDER + "/" + message + ".xsd above this project");
        assertThatCode(() ->
                        validator(schema).newValidator().validate(new StreamSource(new ByteArrayInputStream(document))))
                .as("valid against " + message)
                .doesNotThrowAnyException();
    }

    private static Schema validator(Path schema) throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema.toFile());
    }

    private static @Nullable Path find(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var schema = folder.resolve(FOLDER).resolve(name);
            if (Files.exists(schema)) {
                return schema;
            }
        }
        return null;
    }
}
