package reimbursement.payments.files;

import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.CashAccountType2Choice;
import com.prowidesoftware.swift.model.mx.dic.ClearingSystemIdentification2Choice;
import com.prowidesoftware.swift.model.mx.dic.ClearingSystemMemberIdentification2;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.LocalInstrument2Choice;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.PaymentTypeInformation26;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import com.prowidesoftware.swift.model.mx.dic.ServiceLevel8Choice;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payees.AccountType;
import reimbursement.payments.domain.payees.RoutingNumber;
import reimbursement.payments.domain.schedules.CreditTransfer;
import reimbursement.payments.domain.schedules.PaymentOrder;

/** The blocks of a pain.001.001.09 for ACH credits between US banks. */
final class Pain001Blocks {
    private static final String US_ROUTING_NUMBER = "USABA";
    private static final int LONGEST_NAME = 140;

    private Pain001Blocks() {}

    static GroupHeader85 groupHeader(PaymentOrder order) {
        return new GroupHeader85()
                .setMsgId(order.messageId())
                .setCreDtTm(order.createdAt().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                .setNbOfTxs(Long.toString(order.content().payments()))
                .setCtrlSum(dollars(order.content().amount()))
                .setInitgPty(party(name(order.payer().name())));
    }

    static PaymentInstruction30 instruction(PaymentOrder order) {
        return new PaymentInstruction30()
                .setPmtInfId(order.messageId())
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setBtchBookg(false)
                .setNbOfTxs(Long.toString(order.content().payments()))
                .setCtrlSum(dollars(order.content().amount()))
                .setPmtTpInf(new PaymentTypeInformation26()
                        .addSvcLvl(new ServiceLevel8Choice().setCd("NURG"))
                        .setLclInstrm(new LocalInstrument2Choice().setCd("CCD")))
                .setReqdExctnDt(new DateAndDateTime2Choice().setDt(order.executeOn()))
                .setDbtr(party(name(order.payer().name())))
                .setDbtrAcct(account(order.payer().accountNumber().value()))
                .setDbtrAgt(bank(order.payer().routingNumber()));
    }

    /** @param name of the payee, as the message allows it */
    static CreditTransferTransaction34 transaction(CreditTransfer transfer, String name, String purpose) {
        var to = transfer.to();
        return new CreditTransferTransaction34()
                .setPmtId(new PaymentIdentification6()
                        .setInstrId(transfer.reference().value())
                        .setEndToEndId(transfer.endToEndId().value()))
                .setAmt(new AmountType4Choice()
                        .setInstdAmt(new ActiveOrHistoricCurrencyAndAmount()
                                .setCcy("USD")
                                .setValue(dollars(transfer.amount()))))
                .setCdtrAgt(bank(to.routingNumber()))
                .setCdtr(party(name))
                .setCdtrAcct(account(to.accountNumber().value())
                        .setTp(new CashAccountType2Choice().setCd(code(to.accountType()))))
                .setRmtInf(new RemittanceInformation16().addUstrd(purpose + " " + transfer.period()));
    }

    static String name(String name) {
        return FormatText.of(name, LONGEST_NAME);
    }

    private static PartyIdentification135 party(String name) {
        return new PartyIdentification135().setNm(name);
    }

    private static CashAccount38 account(String number) {
        return new CashAccount38()
                .setId(new AccountIdentification4Choice().setOthr(new GenericAccountIdentification1().setId(number)));
    }

    private static BranchAndFinancialInstitutionIdentification6 bank(RoutingNumber number) {
        return new BranchAndFinancialInstitutionIdentification6()
                .setFinInstnId(new FinancialInstitutionIdentification18()
                        .setClrSysMmbId(new ClearingSystemMemberIdentification2()
                                .setClrSysId(new ClearingSystemIdentification2Choice().setCd(US_ROUTING_NUMBER))
                                .setMmbId(number.digits())));
    }

    private static String code(AccountType type) {
        return switch (type) {
            case CHECKING -> "CACC";
            case SAVINGS -> "SVGS";
        };
    }

    private static BigDecimal dollars(Money amount) {
        return BigDecimal.valueOf(amount.cents(), 2);
    }
}
