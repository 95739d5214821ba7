package reimbursement.local.bank;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a pain.001.001.09 with one payment instruction, by the paths of its elements. */
final class OrderReader {
    private static final String GROUP = "Document/CstmrCdtTrfInitn/GrpHdr/";
    private static final String INSTRUCTION = "Document/CstmrCdtTrfInitn/PmtInf/";
    private static final String TRANSFER = INSTRUCTION + "CdtTrfTxInf/";

    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, String> values = new HashMap<>();
    private final List<Transfer> transfers = new ArrayList<>();

    private OrderReader() {}

    /** @throws IllegalArgumentException when it is no such order */
    static Order read(byte[] pain001) {
        try {
            return new OrderReader().order(factory().createXMLStreamReader(new ByteArrayInputStream(pain001)));
        } catch (XMLStreamException notXml) {
            throw new IllegalArgumentException("the order is no well-formed XML", notXml);
        }
    }

    private Order order(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.addLast(xml.getLocalName());
                    if (xml.getAttributeCount() > 0) {
                        values.put(where() + "@Ccy", xml.getAttributeValue(null, "Ccy"));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    values.merge(where(), xml.getText(), String::concat);
                case XMLStreamConstants.END_ELEMENT -> {
                    if ((where() + "/").equals(TRANSFER)) {
                        transfers.add(transfer());
                        values.keySet().removeIf(key -> key.startsWith(TRANSFER));
                    }
                    path.removeLast();
                }
                default -> {}
            }
        }
        return new Order(
                value(GROUP + "MsgId"),
                value(INSTRUCTION + "PmtInfId"),
                OffsetDateTime.parse(value(GROUP + "CreDtTm")),
                LocalDate.parse(value(INSTRUCTION + "ReqdExctnDt/Dt")),
                Integer.parseInt(value(GROUP + "NbOfTxs")),
                new BigDecimal(value(GROUP + "CtrlSum")),
                value(INSTRUCTION + "DbtrAcct/Id/Othr/Id"),
                List.copyOf(transfers));
    }

    private Transfer transfer() {
        return new Transfer(
                value(TRANSFER + "PmtId/EndToEndId"),
                new BigDecimal(value(TRANSFER + "Amt/InstdAmt")),
                value(TRANSFER + "Amt/InstdAmt@Ccy"),
                value(TRANSFER + "CdtrAgt/FinInstnId/ClrSysMmbId/MmbId"),
                value(TRANSFER + "CdtrAcct/Id/Othr/Id"));
    }

    private String where() {
        return String.join("/", path);
    }

    private String value(String where) {
        var value = values.get(where);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the order has no " + where);
        }
        return value.strip();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
