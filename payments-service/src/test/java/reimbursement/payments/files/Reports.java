package reimbursement.payments.files;

import java.nio.charset.StandardCharsets;

/** Reports as a bank writes them, by hand. */
final class Reports {
    private Reports() {}

    static String pain002(String messageId, String groupStatus, String... transactions) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.11">
                  <CstmrPmtStsRpt>
                    <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-01-21T08:00:00Z</CreDtTm></GrpHdr>
                    <OrgnlGrpInfAndSts>
                      <OrgnlMsgId>S1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>%s
                    </OrgnlGrpInfAndSts>
                    <OrgnlPmtInfAndSts><OrgnlPmtInfId>S1</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>
                  </CstmrPmtStsRpt>
                </Document>
                """.formatted(messageId, groupStatus, String.join("", transactions));
    }

    static String status(String endToEndId, String status, String amount) {
        return """
                <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts>
                <OrgnlTxRef><Amt><InstdAmt Ccy="USD">%s</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>
                """.formatted(endToEndId, status, amount);
    }

    static String rejected(String endToEndId, String reason) {
        return """
                <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>RJCT</TxSts>
                <StsRsnInf><Rsn><Cd>%s</Cd></Rsn><AddtlInf>as said</AddtlInf></StsRsnInf></TxInfAndSts>
                """.formatted(endToEndId, reason);
    }

    static String camt054(String messageId, String... entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08">
                  <BkToCstmrDbtCdtNtfctn>
                    <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-01-22T08:00:00Z</CreDtTm></GrpHdr>
                    <Ntfctn><Id>N1</Id><Acct><Id><Othr><Id>2870000001</Id></Othr></Id></Acct>%s</Ntfctn>
                  </BkToCstmrDbtCdtNtfctn>
                </Document>
                """.formatted(messageId, String.join("", entries));
    }

    /** A debit of one transaction, booked on 22 January 2026. */
    static String debit(String endToEndId, String amount) {
        return entry("DBIT", "BOOK", amount, transaction(endToEndId, amount, ""));
    }

    /** A credit that brings a transaction back. */
    static String returned(String endToEndId, String amount, String code) {
        var reason = "<RtrInf><Rsn><Prtry>" + code + "</Prtry></Rsn></RtrInf>";
        return entry("CRDT", "BOOK", amount, transaction(endToEndId, amount, reason));
    }

    static String entry(String direction, String status, String amount, String transactions) {
        return """
                <Ntry><Amt Ccy="USD">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>%s</Cd></Sts>
                <BookgDt><Dt>2026-01-22</Dt></BookgDt><BkTxCd><Prtry><Cd>ACH</Cd></Prtry></BkTxCd>
                <NtryDtls>%s</NtryDtls></Ntry>
                """.formatted(amount, direction, status, transactions);
    }

    static String transaction(String endToEndId, String amount, String more) {
        return """
                <TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs><Amt Ccy="USD">%s</Amt>%s</TxDtls>
                """.formatted(endToEndId, amount, more);
    }

    static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
