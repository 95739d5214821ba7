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

    private int rewritten;

    GroupHeader85 groupHeader(PaymentOrder order) {
        return new GroupHeader85()
                .setMsgId(order.messageId())
                .setCreDtTm(order.createdAt().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                .setNbOfTxs(Integer.toString(order.transfers().size()))
                .setCtrlSum(dollars(order.total()))
                .setInitgPty(party(order.payer().name()));
    }

    PaymentInstruction30 instruction(PaymentOrder order) {
        return new PaymentInstruction30()
                .setPmtInfId(order.messageId())
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setBtchBookg(false)
                .setNbOfTxs(Integer.toString(order.transfers().size()))
                .setCtrlSum(dollars(order.total()))
                .setPmtTpInf(new PaymentTypeInformation26()
                        .addSvcLvl(new ServiceLevel8Choice().setCd("NURG"))
                        .setLclInstrm(new LocalInstrument2Choice().setCd("CCD")))
                .setReqdExctnDt(new DateAndDateTime2Choice().setDt(order.executeOn()))
                .setDbtr(party(order.payer().name()))
                .setDbtrAcct(account(order.payer().accountNumber().value()))
                .setDbtrAgt(bank(order.payer().routingNumber()));
    }

    CreditTransferTransaction34 transaction(CreditTransfer transfer) {
        var to = transfer.to();
        return new CreditTransferTransaction34()
                .setPmtId(new PaymentIdentification6()
                        .setEndToEndId(transfer.endToEndId().value()))
                .setAmt(new AmountType4Choice()
                        .setInstdAmt(new ActiveOrHistoricCurrencyAndAmount()
                                .setCcy("USD")
                                .setValue(dollars(transfer.amount()))))
                .setCdtrAgt(bank(to.routingNumber()))
                .setCdtr(party(to.holder()))
                .setCdtrAcct(account(to.accountNumber().value())
                        .setTp(new CashAccountType2Choice().setCd(code(to.accountType()))))
                .setRmtInf(new RemittanceInformation16().addUstrd(FormatText.of(transfer.purpose(), LONGEST_NAME)));
    }

    int rewritten() {
        return rewritten;
    }

    private PartyIdentification135 party(String name) {
        var written = FormatText.of(name, LONGEST_NAME);
        if (!written.equals(name)) {
            rewritten++;
        }
        return new PartyIdentification135().setNm(written);
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
