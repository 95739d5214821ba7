package reimbursement.kit.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Refuses worksheets whose cell addresses lie outside any real sheet, or that hold so many array
 * formulas that looking them up would take quadratic time: the sheet's reader allots memory up to
 * whatever column a cell claims.
 */
final class SheetShape {
    private static final Pattern CELL = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}");
    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");
    private static final int MAX_ARRAY_FORMULAS = 1_000;
    private static final XMLInputFactory FACTORY = factory();

    private SheetShape() {}

    /** Reads a part to its end if it is a worksheet, else only its root element. */
    static void check(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
        boolean worksheet = false;
        int arrays = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableTable("The .xlsx file holds a document type or entities, which are not accepted.");
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "worksheet" -> worksheet = true;
                case "c" -> mustMatch(CELL, xml.getAttributeValue(null, "r"));
                case "row" -> mustMatch(ROW, xml.getAttributeValue(null, "r"));
                case "f" -> arrays += "array".equals(xml.getAttributeValue(null, "t")) ? 1 : 0;
                default -> {}
            }
            if (!worksheet) {
                return;
            }
            if (arrays > MAX_ARRAY_FORMULAS) {
                throw new UnreadableTable("The sheet has more than " + MAX_ARRAY_FORMULAS + " array formulas.");
            }
        }
    }

    private static void mustMatch(Pattern shape, @Nullable String address) {
        if (address != null && !shape.matcher(address).matches()) {
            throw new UnreadableTable("The sheet has a cell outside the columns A to XFD and the rows 1 to 9999999.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
