package reimbursement.payments;

import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.as;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;

/** What a bank sends back, written by hand. */
final class BankAnswers {
    private BankAnswers() {}

    static Response post(String report) {
        return as(TOM).contentType("application/xml")
                .body(report.getBytes(StandardCharsets.UTF_8))
                .post("/v1/settlements");
    }

    static String debited(String messageId, String endToEndId, String amount) {
        return notification(messageId, entry("DBIT", endToEndId, amount, ""));
    }

    static String returned(String messageId, String endToEndId, String amount, String code) {
        return notification(messageId, entryReturned(endToEndId, amount, code));
    }

    static String entryReturned(String endToEndId, String amount, String code) {
        return entry("CRDT", endToEndId, amount, "<RtrInf><Rsn><Prtry>" + code + "</Prtry></Rsn></RtrInf>");
    }

    static String entry(String direction, String endToEndId, String amount, String more) {
        return """
                <Ntry><Amt Ccy="USD">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>2026-01-22</Dt></BookgDt><BkTxCd><Prtry><Cd>ACH</Cd></Prtry></BkTxCd>
                <NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs><Amt Ccy="USD">%s</Amt>%s</TxDtls></NtryDtls>
                </Ntry>
                """.formatted(amount, direction, endToEndId, amount, more);
    }

    static String notification(String messageId, String entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-01-22T08:00:00Z</CreDtTm></GrpHdr>
                <Ntfctn><Id>N1</Id><Acct><Id><Othr><Id>2870000001</Id></Othr></Id></Acct>%s</Ntfctn>
                </BkToCstmrDbtCdtNtfctn></Document>
                """.formatted(messageId, entries);
    }

    static String status(String messageId, String originalMessageId, String group, String transactions) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.11"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-01-21T08:00:00Z</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
                %s</OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>
                </CstmrPmtStsRpt></Document>
                """.formatted(messageId, originalMessageId, group, originalMessageId, transactions);
    }

    static String transaction(String endToEndId, String status, String reason) {
        return """
                <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts>%s</TxInfAndSts>
                """.formatted(
                        endToEndId,
                        status,
                        reason.isEmpty() ? "" : "<StsRsnInf><Rsn><Cd>" + reason + "</Cd></Rsn></StsRsnInf>");
    }
}
