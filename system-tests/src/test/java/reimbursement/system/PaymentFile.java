package reimbursement.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A pain.001 as a streaming reader sees it that knows nothing of its writer. */
record PaymentFile(int transactions, BigDecimal sum, int statedTransactions, BigDecimal statedSum) {

    boolean balances() {
        return transactions == statedTransactions && sum.compareTo(statedSum) == 0 && transactions > 0;
    }

    static PaymentFile read(Path file) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream stream = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(stream);
            int transactions = 0;
            BigDecimal sum = BigDecimal.ZERO;
            int statedTransactions = -1;
            BigDecimal statedSum = BigDecimal.ZERO;
            boolean inHeader = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.END_ELEMENT && "GrpHdr".equals(reader.getLocalName())) {
                    inHeader = false;
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (reader.getLocalName()) {
                    case "GrpHdr" -> inHeader = true;
                    case "CdtTrfTxInf" -> transactions++;
                    case "InstdAmt" -> sum = sum.add(new BigDecimal(reader.getElementText()));
                    case "NbOfTxs" ->
                        statedTransactions = inHeader ? Integer.parseInt(reader.getElementText()) : statedTransactions;
                    case "CtrlSum" -> statedSum = inHeader ? new BigDecimal(reader.getElementText()) : statedSum;
                    default -> {}
                }
            }
            return new PaymentFile(transactions, sum, statedTransactions, statedSum);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (XMLStreamException failure) {
            throw new AssertionError(file + " is not well-formed", failure);
        }
    }
}
