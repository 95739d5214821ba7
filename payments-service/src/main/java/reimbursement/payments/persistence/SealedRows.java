package reimbursement.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import reimbursement.payments.domain.payees.AccountCorrection;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payees.PayeeContact;

/** Finds rows by the key under which they are sealed, which the first five bytes of a sealed value name. */
@ApplicationScoped
public class SealedRows {
    private final EntityManager entities;

    SealedRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Some accounts sealed under one of these keys, locked; those that another transaction holds are left to it. */
    public List<BankAccount> accountsOf(List<byte[]> marks, UUID after, int most) {
        return some(BankAccount.class, "bank_account", "sealed_number", marks, after, most);
    }

    /** As {@link #accountsOf}, contacts. */
    public List<PayeeContact> contactsOf(List<byte[]> marks, UUID after, int most) {
        return some(PayeeContact.class, "payee_contact", "sealed_details", marks, after, most);
    }

    /** As {@link #accountsOf}, corrections of accounts. */
    public List<AccountCorrection> correctionsOf(List<byte[]> marks, UUID after, int most) {
        return some(AccountCorrection.class, "account_correction", "sealed_number", marks, after, most);
    }

    private <T> List<T> some(Class<T> kind, String table, String column, List<byte[]> marks, UUID after, int most) {
        return entities
                .createNativeQuery(
                        "select * from " + table + " where substring(" + column
                                + " from 1 for 5) in :marks and id > :after order by id limit :most for update skip locked",
                        kind)
                .setParameter("marks", marks)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(kind::cast)
                .toList();
    }
}
