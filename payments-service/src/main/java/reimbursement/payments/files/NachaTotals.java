package reimbursement.payments.files;

/** What control records of a NACHA file must agree with, counted on the way. */
final class NachaTotals {
    private static final long HASH = 10_000_000_000L;

    private long records;
    private long hash;
    private long debits;
    private long credits;

    void addEntry(NachaLine entry) {
        records++;
        hash = (hash + entry.digits(4, 11)) % HASH;
        var amount = entry.digits(30, 39);
        // The second digit of a transaction code: 1 to 4 credits, 6 to 9 debits.
        switch (entry.text().charAt(2)) {
            case '1', '2', '3', '4' -> credits += amount;
            case '6', '7', '8', '9' -> debits += amount;
            default -> throw entry.unexpected();
        }
    }

    void addAddenda() {
        records++;
    }

    void add(NachaTotals batch) {
        records += batch.records;
        hash = (hash + batch.hash) % HASH;
        debits += batch.debits;
        credits += batch.credits;
    }

    /** @param first where the entry and addenda count begins, after which hash, debits and credits follow */
    void check(NachaLine control, int first, int countLength) {
        var hashAt = first + countLength;
        if (control.digits(first, hashAt - 1) != records
                || control.digits(hashAt, hashAt + 9) != hash
                || control.digits(hashAt + 10, hashAt + 21) != debits
                || control.digits(hashAt + 22, hashAt + 33) != credits) {
            throw new UnreadableReport("The totals of record " + control.number() + " are not those of its entries.");
        }
    }
}
