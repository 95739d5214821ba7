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
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import reimbursement.payments.domain.schedules.CreditTransfer;
import reimbursement.payments.domain.schedules.FileFormat;
import reimbursement.payments.domain.schedules.PaymentOrder;

/** Writes an order as a customer credit transfer initiation, pain.001.001.09. */
public final class Pain001 implements OrderFile {
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\""
            + MxPain00100109.NAMESPACE + "\">\n<CstmrCdtTrfInitn>\n";
    private static final String END = "</PmtInf>\n</CstmrCdtTrfInitn>\n</Document>\n";

    private final OutputStream out;
    private final Marshaller marshaller;
    private String messageId = "";
    private String purpose = "";

    public Pain001(OutputStream out) {
        this.out = out;
        this.marshaller = Model.marshaller();
    }

    @Override
    public FileFormat format() {
        return FileFormat.PAIN_001;
    }

    @Override
    public String messageId() {
        return messageId;
    }

    @Override
    public void begin(PaymentOrder order) throws IOException {
        messageId = order.messageId();
        purpose = order.type().purpose();
        write(START);
        write("GrpHdr", GroupHeader85.class, Pain001Blocks.groupHeader(order));
        writeInstruction(order);
    }

    @Override
    public String add(CreditTransfer transfer) throws IOException {
        var name = Pain001Blocks.name(transfer.to().holder());
        write("CdtTrfTxInf", CreditTransferTransaction34.class, Pain001Blocks.transaction(transfer, name, purpose));
        return name;
    }

    @Override
    public void end() throws IOException {
        write(END);
    }

    /** The instruction without its end tag, for the transactions to follow inside it. */
    private void writeInstruction(PaymentOrder order) throws IOException {
        var whole = new ByteArrayOutputStream();
        marshal("PmtInf", PaymentInstruction30.class, Pain001Blocks.instruction(order), whole);
        write(whole.toString(StandardCharsets.UTF_8).replace("</PmtInf>", "\n"));
    }

    private <T> void write(String name, Class<T> type, T value) throws IOException {
        marshal(name, type, value, out);
        write("\n");
    }

    /** The model carries no namespace; as text inside Document it takes that of the message. */
    private <T> void marshal(String name, Class<T> type, T value, OutputStream into) {
        try {
            marshaller.marshal(new JAXBElement<>(new QName(name), type, value), into);
        } catch (JAXBException failure) {
            throw new IllegalStateException("the pain.001 model cannot be written", failure);
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Model {
        static final JAXBContext CONTEXT = context();

        static Marshaller marshaller() {
            try {
                var marshaller = CONTEXT.createMarshaller();
                marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
                return marshaller;
            } catch (JAXBException failure) {
                throw new IllegalStateException("the pain.001 model cannot be written", failure);
            }
        }

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
