package reimbursement.payments.files;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The published XML schemas, which stand beside the project and are not part of it. */
final class Schemas {

    private Schemas() {}

    /** Skips the calling test, saying why, where the schema is absent. */
    static void assertValid(String message, byte[] document) {
        var schema = ReferenceData.find("iso20022/" + message + ".xsd");
        assumeTrue(schema != null, ReferenceData.absent("iso20022/" + message + ".xsd"));
        assertThatCode(() ->
                        validator(schema).newValidator().validate(new StreamSource(new ByteArrayInputStream(document))))
                .as("valid against " + message)
                .doesNotThrowAnyException();
    }

    private static Schema validator(Path schema) throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema.toFile());
    }
}
