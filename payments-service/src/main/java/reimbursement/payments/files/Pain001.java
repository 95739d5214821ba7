package reimbursement.payments.files;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import reimbursement.payments.domain.schedules.CreditTransfer;
import reimbursement.payments.domain.schedules.PaymentOrder;

/**
 * Writes an order as a customer credit transfer initiation, pain.001.001.09. The same order makes the same bytes. One
 * transaction is in memory at a time, whatever the number of them.
 */
public final class Pain001 {
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\""
            + MxPain00100109.NAMESPACE + "\">\n<CstmrCdtTrfInitn>\n";
    private static final String END = "</CstmrCdtTrfInitn>\n</Document>\n";

    private final PaymentOrder order;
    private final Pain001Blocks blocks = new Pain001Blocks();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Pain001(PaymentOrder order) {
        this.order = order;
    }

    public static RenderedFile render(PaymentOrder order) {
        return new Pain001(order).render();
    }

    private RenderedFile render() {
        try {
            var marshaller = Model.CONTEXT.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            write(START);
            write(marshaller, "GrpHdr", GroupHeader85.class, blocks.groupHeader(order));
            writeInstruction(marshaller);
            for (CreditTransfer transfer : order.transfers()) {
                write(marshaller, "CdtTrfTxInf", CreditTransferTransaction34.class, blocks.transaction(transfer));
            }
            write("</PmtInf>\n");
            write(END);
        } catch (JAXBException failure) {
            throw new IllegalStateException("the pain.001 model cannot be written", failure);
        }
        var content = out.toByteArray();
        return new RenderedFile(content, Sha256.of(content), blocks.rewritten());
    }

    /** The instruction without its end tag, for the transactions to follow inside it. */
    private void writeInstruction(Marshaller marshaller) throws JAXBException {
        var whole = new ByteArrayOutputStream();
        marshaller.marshal(
                new JAXBElement<>(new QName("PmtInf"), PaymentInstruction30.class, blocks.instruction(order)), whole);
        write(whole.toString(StandardCharsets.UTF_8).replace("</PmtInf>", "\n"));
    }

    private <T> void write(Marshaller marshaller, String name, Class<T> type, T value) throws JAXBException {
        // The model carries no namespace; as text inside Document it takes that of the message.
        marshaller.marshal(new JAXBElement<>(new QName(name), type, value), out);
        write("\n");
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Model {
        static final JAXBContext CONTEXT = context();

        private static JAXBContext context() {
            try {
                return JAXBContext.newInstance(
                        GroupHeader85.class, PaymentInstruction30.class, CreditTransferTransaction34.class);
            } catch (JAXBException failure) {
                throw new IllegalStateException("the pain.001 model cannot be loaded", failure);
            }
        }
    }
}
