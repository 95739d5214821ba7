package reimbursement.payments.files;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** A pain.001 as a stranger reads it: a plain streaming parser that knows the paths and nothing of the writer. */
public record WrittenOrder(
        Map<String, String> header, Map<String, String> instruction, List<Map<String, String>> transfers) {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    public static WrittenOrder read(byte[] document) {
        var order = new WrittenOrder(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        Deque<String> path = new ArrayDeque<>();
        try {
            var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(document));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!NAMESPACE.equals(xml.getNamespaceURI())) {
                            throw new AssertionError(xml.getLocalName() + " is in another namespace");
                        }
                        path.addLast(xml.getLocalName());
                        if (xml.getLocalName().equals("CdtTrfTxInf")) {
                            order.transfers().add(new HashMap<>());
                        }
                        if (xml.getAttributeCount() > 0) {
                            order.put(path, "@Ccy", xml.getAttributeValue(null, "Ccy"));
                        }
                    }
                    case XMLStreamConstants.CHARACTERS -> {
                        if (!xml.isWhiteSpace()) {
                            order.put(path, "", xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> path.removeLast();
                    default -> {}
                }
            }
        } catch (XMLStreamException failure) {
            throw new AssertionError("not well-formed", failure);
        }
        return order;
    }

    public BigDecimal total() {
        return transfers().stream()
                .map(transfer -> new BigDecimal(transfer.get("Amt/InstdAmt")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void put(Deque<String> path, String suffix, String value) {
        var whole = String.join("/", path) + suffix;
        if (whole.startsWith("Document/CstmrCdtTrfInitn/GrpHdr/")) {
            header.merge(whole.substring("Document/CstmrCdtTrfInitn/GrpHdr/".length()), value, String::concat);
        } else if (whole.startsWith("Document/CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf/")) {
            transfers
                    .getLast()
                    .merge(
                            whole.substring("Document/CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf/".length()),
                            value,
                            String::concat);
        } else {
            instruction.merge(whole.substring("Document/CstmrCdtTrfInitn/PmtInf/".length()), value, String::concat);
        }
    }
}
