import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Checks an audit pack with nothing but the pack: {@code java VerifyAuditPack.java PACK.zip}, Java 21 or later.
 *
 * <p>With {@code --originals FOLDER} the payment files as they left, fetched apart under their own names
 * (SCHEDULE.FORMAT), are compared with the digests that the pack holds. Exit code 0: nothing is wrong; 1: something is,
 * and is named; 2: this is no pack.
 */
public class VerifyAuditPack {
    static final String FIRST = "0".repeat(64);
    static final Set<String> KINDS = Set.of(
            "awards", "claims", "payments", "decisions", "schedules", "settlements", "open-items", "debts", "ledger", "files");

    final List<String> findings = new ArrayList<>();
    final Map<String, Long> found = new TreeMap<>();
    final Map<String, long[]> awards = new HashMap<>(); // of an award or a claim: due, payments, overpaid, cancelled by hand, waived
    final Map<String, Payment> payments = new HashMap<>();
    final Map<String, long[]> debts = new HashMap<>(); // outstanding, collected
    final Map<String, Set<String>> deeds = new HashMap<>(); // subject -> "action by"
    final Map<String, Map<String, Object>> schedules = new HashMap<>();
    final Map<String, Map<String, Long>> booked = new HashMap<>(); // "payment/…" or "debt/…" -> account -> credits
    final Map<String, Long> sentOf = new HashMap<>(); // schedule -> sent by payments of the quarter

    record Payment(
            String award, String schedule, String status, String endToEndId, String approver, String certifier,
            String disburser, long amount, long offset, long interest) {
        boolean left() {
            return disburser != null;
        }

        long net() {
            return amount - offset;
        }

        long sent() {
            return net() + interest;
        }
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1 && !(arguments.length == 3 && arguments[1].equals("--originals"))) {
            System.err.println("java VerifyAuditPack.java PACK.zip [--originals FOLDER]");
            System.exit(2);
        }
        var verifier = new VerifyAuditPack();
        try (var pack = new ZipFile(arguments[0])) {
            verifier.verify(pack, arguments.length == 3 ? Path.of(arguments[2]) : null);
        } catch (IOException | RuntimeException noPack) {
            System.err.println("NO PACK: " + noPack);
            System.exit(2);
        }
        verifier.findings.forEach(finding -> System.out.println("WRONG: " + finding));
        System.out.println(verifier.findings.isEmpty() ? "SOUND" : "NOT SOUND: " + verifier.findings.size() + " findings");
        System.exit(verifier.findings.isEmpty() ? 0 : 1);
    }

    void verify(ZipFile pack, Path originals) throws Exception {
        var manifest = object(Json.read(text(pack, "manifest.json")));
        require("reimbursement-audit-pack-2".equals(manifest.get("format")), "manifest: another format");
        System.out.println("quarter " + manifest.get("quarter") + ", SHA-256 of the pack "
                + digest(Files.newInputStream(Path.of(pack.getName()))));
        var named = new HashSet<String>(Set.of("manifest.json"));
        for (var each : list(manifest.get("files"))) {
            var file = object(each);
            var name = (String) file.get("name");
            named.add(name);
            try {
                if (pack.getEntry(name) == null) {
                    findings.add(name + ": is missing");
                } else if (name.endsWith(".jsonl")) {
                    lines(pack, file);
                } else if (!digest(pack.getInputStream(pack.getEntry(name))).equals(file.get("sha256"))) {
                    findings.add(name + ": is not what its digest says");
                }
            } catch (IOException broken) {
                findings.add(name + ": cannot be unpacked: " + broken.getMessage());
            }
        }
        pack.stream().filter(entry -> !named.contains(entry.getName())).forEach(entry ->
                findings.add(entry.getName() + ": is in no manifest"));
        KINDS.stream().filter(kind -> !named.contains(kind + ".jsonl")).forEach(kind ->
                findings.add(kind + ".jsonl: is in no manifest"));
        checkSums(object(manifest.get("totalsInCents")));
        checkPayments();
        if (pack.getEntry("files.jsonl") != null) {
            try {
                checkFiles(pack, originals);
            } catch (IOException broken) {
                findings.add("files: not all of them can be unpacked: " + broken.getMessage());
            }
        }
    }

    /** Digest of the file, chain of its lines, and what each line says. */
    void lines(ZipFile pack, Map<String, Object> file) throws Exception {
        var name = (String) file.get("name");
        var kind = name.substring(0, name.length() - ".jsonl".length());
        var sha = sha256();
        var last = FIRST;
        var count = 0L;
        try (var in = new BufferedInputStream(new DigestInputStream(pack.getInputStream(pack.getEntry(name)), sha))) {
            for (byte[] line = next(in); line != null; line = next(in)) {
                count++;
                try {
                    var row = object(Json.read(new String(line, StandardCharsets.UTF_8)));
                    require(last.equals(row.get("previous")), name + ": line " + count + " breaks the chain");
                    take(kind, row);
                } catch (RuntimeException unreadable) {
                    findings.add(name + ": line " + count + " cannot be read: " + unreadable.getMessage());
                }
                last = HexFormat.of().formatHex(sha256().digest(line));
            }
        }
        require(HexFormat.of().formatHex(sha.digest()).equals(file.get("sha256")), name + ": is not what its digest says");
        require(count == number(file, "lines"), name + ": has " + count + " lines instead of " + file.get("lines"));
        require(last.equals(file.get("last")), name + ": ends with another line than its manifest says");
        System.out.println(count + " " + kind);
    }

    void take(String kind, Map<String, Object> row) {
        switch (kind) {
            case "awards" -> {
                award((String) row.get("awardId"))[0] += number(row, "amountCents");
                add("awarded", number(row, "amountCents"));
            }
            case "claims" -> {
                award((String) row.get("claimId"))[0] += number(row, "amountCents");
                add("reimbursed", number(row, "amountCents"));
            }
            case "payments" -> payment(row);
            case "decisions" -> deeds.computeIfAbsent((String) row.get("subject"), subject -> new HashSet<>())
                    .add(row.get("action") + " " + row.get("actor"));
            case "schedules" -> schedules.put((String) row.get("scheduleId"), row);
            case "debts" -> debt(row);
            case "ledger" -> journal(row);
            default -> {}
        }
    }

    void payment(Map<String, Object> row) {
        var id = (String) row.get("paymentId");
        var amount = number(row, "amountCents");
        var offset = number(row, "offsetCents");
        var interest = row.containsKey("interestCents") ? number(row, "interestCents") : 0;
        var status = (String) row.get("status");
        var left = row.get("disbursedBy") != null;
        payments.put(id, new Payment(paidFor(row), (String) row.get("scheduleId"), status,
                (String) row.get("endToEndId"), (String) row.get("approvedBy"), (String) row.get("certifiedBy"),
                (String) row.get("disbursedBy"), amount, offset, interest));
        var people = new ArrayList<String>();
        for (var role : List.of("preparedBy", "approvedBy", "secondApprovedBy", "certifiedBy", "disbursedBy")) {
            if (row.get(role) != null) {
                people.add((String) row.get(role));
            }
        }
        require(new HashSet<>(people).size() == people.size(), "payment " + id + ": the same person twice among " + people);
        require(0 <= offset && offset <= amount, "payment " + id + ": more is kept back than it has");
        require(sum(list(row.get("offsets"))) == offset, "payment " + id + ": its offsets are not what was kept back");
        var standing = status.equals("CANCELLED") ? offset : amount;
        award(paidFor(row))[1] += standing;
        add("payments", standing);
        add("keptBack", offset);
        add("sent", left ? amount - offset + interest : 0);
        add("settled", left && status.equals("SETTLED") ? amount - offset + interest : 0);
    }

    void debt(Map<String, Object> row) {
        var id = (String) row.get("debtId");
        var amount = number(row, "amountCents");
        var withdrawn = number(row, "withdrawnCents");
        var waived = number(row, "waivedCents");
        var offset = number(row, "offsetCents");
        var repaid = number(row, "repaidCents");
        var outstanding = amount - withdrawn - waived - offset - repaid;
        require(outstanding >= 0, "debt " + id + ": more came back than was owed");
        require(sum(list(row.get("offsets"))) == offset, "debt " + id + ": its offsets are not what was kept back");
        require(sum(list(row.get("repayments"))) == repaid, "debt " + id + ": its repayments are not what was repaid");
        award(paidFor(row))[2] += amount - withdrawn;
        award(paidFor(row))[4] += waived;
        debts.put(id, new long[] {row.get("noticedOn") == null ? 0 : outstanding, offset + repaid});
        add("overpaid", amount - withdrawn);
        add("debtsWithdrawn", withdrawn);
        add("debtsWaived", waived);
        add("debtsOffset", offset);
        add("debtsRepaid", repaid);
        add("debtsOutstanding", outstanding);
    }

    void journal(Map<String, Object> row) {
        var subject = row.get("paymentId") != null ? "payment/" + row.get("paymentId") : "debt/" + row.get("debtId");
        var balance = 0L;
        for (var each : list(row.get("entries"))) {
            var entry = object(each);
            var cents = number(entry, "amountCents");
            var credit = "CREDIT".equals(entry.get("side")) ? cents : -cents;
            balance += credit;
            booked.computeIfAbsent(subject, any -> new HashMap<>())
                    .merge((String) entry.get("account"), credit, Long::sum);
            add(credit > 0 ? "ledgerCredit" : "ledgerDebit", cents);
        }
        require(balance == 0, "journal " + row.get("journalId") + ": debits and credits differ by " + balance + " cents");
    }

    /** The sums of the manifest are those of the lines, and for each award and claim what was paid and is owed is what is due. */
    void checkSums(Map<String, Object> totals) {
        for (var total : totals.entrySet()) {
            if (!total.getKey().equals("unpaid")) {
                var cents = found.getOrDefault(total.getKey(), 0L);
                require(((Number) total.getValue()).longValue() == cents,
                        "manifest: " + total.getKey() + " is " + total.getValue() + " cents, the lines come to " + cents);
            }
        }
        require(found.getOrDefault("ledgerDebit", 0L).equals(found.getOrDefault("ledgerCredit", 0L)),
                "ledger: debits and credits differ");
        payments.forEach((id, payment) -> {
            if (payment.status().equals("CANCELLED")
                    && deeds.getOrDefault("payment/" + id, Set.of()).stream().anyMatch(deed -> deed.startsWith("payment-cancelled "))) {
                award(payment.award())[3] += payment.net();
            }
        });
        var unpaid = 0L;
        for (var award : awards.entrySet()) {
            var sums = award.getValue();
            var missing = sums[0] - sums[1] + sums[2];
            unpaid += missing;
            require(missing >= 0, "award or claim " + award.getKey() + ": " + -missing + " cents were paid and are neither due nor owed");
            require(missing <= sums[3] + sums[4], "award or claim " + award.getKey() + ": " + missing + " cents are due and are nowhere");
        }
        require(totals.get("unpaid") instanceof Number said && said.longValue() == unpaid,
                "manifest: unpaid is " + totals.get("unpaid") + " cents, the lines come to " + unpaid);
    }

    /** Each payment was decided by those whom it names, is booked as it stands, and what was kept back of it met a debt. */
    void checkPayments() {
        payments.forEach((id, payment) -> {
            var expended = booked.getOrDefault("payment/" + id, Map.of()).getOrDefault("EXPENDED", 0L);
            var had = payment.status().equals("SETTLED") ? payment.amount() : payment.offset();
            require(expended == had, "payment " + id + ": " + expended + " cents are booked as expended instead of " + had);
            var interest = booked.getOrDefault("payment/" + id, Map.of()).getOrDefault("INTEREST_EXPENDED", 0L);
            var paid = payment.status().equals("SETTLED") ? payment.interest() : 0;
            require(interest == paid, "payment " + id + ": " + interest + " cents are booked as interest instead of " + paid);
            if (payment.left()) {
                decided(id, "payment/" + id, "payment-approved " + payment.approver());
                decided(id, "schedule/" + payment.schedule(), "schedule-certified " + payment.certifier());
                decided(id, "schedule/" + payment.schedule(), "schedule-transmitted " + payment.disburser());
            }
        });
        debts.forEach((id, sums) -> {
            var accounts = booked.getOrDefault("debt/" + id, Map.of());
            require(-accounts.getOrDefault("RECEIVABLE", 0L) == sums[0], "debt " + id + ": another amount is booked as owed");
            require(-accounts.getOrDefault("REFUNDED", 0L) == sums[1], "debt " + id + ": another amount is booked as come back");
        });
    }

    void decided(String payment, String subject, String deed) {
        require(deeds.getOrDefault(subject, Set.of()).contains(deed),
                "payment " + payment + ": no decision \"" + deed + "\" is in the pack");
    }

    /** Each file pays what the payments of its schedule come to, each of them once. */
    void checkFiles(ZipFile pack, Path originals) throws Exception {
        try (var in = new BufferedInputStream(pack.getInputStream(pack.getEntry("files.jsonl")))) {
            for (byte[] line = next(in); line != null; line = next(in)) {
                var row = object(Json.read(new String(line, StandardCharsets.UTF_8)));
                var copy = (String) row.get("copy");
                if (pack.getEntry(copy) == null) {
                    findings.add(copy + ": is missing");
                    continue;
                }
                require(digest(pack.getInputStream(pack.getEntry(copy))).equals(row.get("copySha256")),
                        copy + ": is not the copy that was made");
                Map<String, Long> transfers;
                try (var content = new BufferedInputStream(pack.getInputStream(pack.getEntry(copy)))) {
                    transfers = ((String) row.get("format")).startsWith("pain") ? pain(content, copy) : pam(content, copy);
                } catch (XMLStreamException | RuntimeException unreadable) {
                    findings.add(copy + ": cannot be read: " + unreadable.getMessage());
                    continue;
                }
                checkFile((String) row.get("scheduleId"), copy, transfers);
                if (originals != null) {
                    var original = originals.resolve(copy.substring(copy.indexOf('/') + 1));
                    require(Files.exists(original) && digest(Files.newInputStream(original)).equals(row.get("sha256")),
                            copy + ": the original is not there, or not what its digest says");
                }
            }
        }
    }

    void checkFile(String schedule, String copy, Map<String, Long> transfers) {
        var row = schedules.get(schedule);
        if (row == null) {
            findings.add(copy + ": no such schedule");
            return;
        }
        var total = transfers.values().stream().mapToLong(Long::longValue).sum();
        require(total == number(row, "sentCents") && transfers.size() == number(row, "sent"),
                copy + ": pays " + total + " cents in " + transfers.size() + " transfers, its schedule "
                        + row.get("sentCents") + " in " + row.get("sent"));
        var ofQuarter = 0L;
        for (var payment : payments.entrySet()) {
            if (payment.getValue().left() && schedule.equals(payment.getValue().schedule())) {
                var sent = transfers.getOrDefault(payment.getValue().endToEndId(), 0L);
                require(sent == payment.getValue().sent(), copy + ": payment " + payment.getKey() + " is sent " + sent
                        + " cents instead of " + payment.getValue().sent());
                ofQuarter += sent;
            }
        }
        require(ofQuarter == number(row, "ofQuarterCents"), copy + ": pays the quarter " + ofQuarter
                + " cents, its schedule " + row.get("ofQuarterCents"));
    }

    /** End-to-end ids and cents of a pain.001; what its header says is compared. */
    Map<String, Long> pain(InputStream content, String copy) throws XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, Long> transfers = new HashMap<>();
        var announced = 0L;
        var endToEndId = "";
        XMLStreamReader xml = factory.createXMLStreamReader(content);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "CtrlSum" -> announced = cents(xml.getElementText());
                    case "EndToEndId" -> endToEndId = xml.getElementText();
                    case "InstdAmt" -> require(transfers.put(endToEndId, cents(xml.getElementText())) == null,
                            copy + ": " + endToEndId + " is paid twice");
                    default -> {}
                }
            }
        }
        require(announced == transfers.values().stream().mapToLong(Long::longValue).sum(), copy + ": its control sum differs");
        return transfers;
    }

    /** The same of a PAM standard payment request: records 02, and the trailer T. */
    Map<String, Long> pam(InputStream content, String copy) throws IOException {
        Map<String, Long> transfers = new HashMap<>();
        var announced = 0L;
        for (byte[] line = next(content); line != null; line = next(content)) {
            var record = new String(line, StandardCharsets.US_ASCII);
            if (record.startsWith("02")) {
                var endToEndId = record.substring(278, 378).strip();
                require(transfers.put(endToEndId, Long.parseLong(record.substring(18, 28))) == null,
                        copy + ": " + endToEndId + " is paid twice");
            } else if (record.startsWith("T ")) {
                announced = Long.parseLong(record.substring(23, 38));
            }
        }
        require(announced == transfers.values().stream().mapToLong(Long::longValue).sum(), copy + ": its trailer differs");
        return transfers;
    }

    void require(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }

    void add(String total, long cents) {
        found.merge(total, cents, Long::sum);
    }

    /** A payment or a debt is of an award or of a claim. */
    static String paidFor(Map<String, Object> row) {
        return (String) (row.get("awardId") != null ? row.get("awardId") : row.get("claimId"));
    }

    long[] award(String id) {
        return awards.computeIfAbsent(id, any -> new long[5]);
    }

    static long sum(List<Object> rows) {
        return rows.stream().mapToLong(row -> number(object(row), "amountCents")).sum();
    }

    static long cents(String written) {
        return new BigDecimal(written).movePointRight(2).longValueExact();
    }

    static long number(Map<String, Object> row, String field) {
        if (row.get(field) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException(field + " is no number");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    static String text(ZipFile pack, String name) throws IOException {
        if (pack.getEntry(name) == null) {
            throw new IOException("no " + name);
        }
        try (var in = pack.getInputStream(pack.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String digest(InputStream content) throws IOException {
        try (var in = new DigestInputStream(content, sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The next line without its end; null at the end. */
    static byte[] next(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int value = in.read(); value != '\n'; value = in.read()) {
            if (value < 0) {
                return line.size() == 0 ? null : line.toByteArray();
            }
            line.write(value);
        }
        return line.toByteArray();
    }
}

/** As much of JSON as a pack needs: objects, lists, text, whole numbers, true, false, null. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Object read(String text) {
        var json = new Json(text);
        var value = json.value();
        if (json.next() != 0) {
            throw new IllegalArgumentException("more than one value");
        }
        return value;
    }

    private Object value() {
        switch (next()) {
            case '{' -> {
                var object = new HashMap<String, Object>();
                for (var first = true; !ends('}', first); first = false) {
                    var name = string();
                    expect(':');
                    object.put(name, value());
                }
                return object;
            }
            case '[' -> {
                var list = new ArrayList<Object>();
                for (var first = true; !ends(']', first); first = false) {
                    list.add(value());
                }
                return list;
            }
            case '"' -> {
                return string();
            }
            default -> {
                return word();
            }
        }
    }

    /** Steps over the bracket at the beginning or the comma between, and over the bracket at the end. */
    private boolean ends(char end, boolean first) {
        if (first) {
            at++;
        }
        if (next() == end) {
            at++;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String string() {
        expect('"');
        var value = new StringBuilder();
        for (var c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            if (c != '\\') {
                value.append(c);
                continue;
            }
            var escaped = text.charAt(at++);
            switch (escaped) {
                case 'n' -> value.append('\n');
                case 't' -> value.append('\t');
                case 'r' -> value.append('\r');
                case 'b' -> value.append('\b');
                case 'f' -> value.append('\f');
                case 'u' -> {
                    value.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                }
                default -> value.append(escaped);
            }
        }
        return value.toString();
    }

    private Object word() {
        var start = at;
        while (at < text.length() && "+-.0123456789abcdefghijklmnopqrstuvwxyzE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var word = text.substring(start, at);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> Long.valueOf(word);
        };
    }

    private void expect(char expected) {
        if (next() != expected) {
            throw new IllegalArgumentException("no " + expected + " at " + at);
        }
        at++;
    }

    /** The next character that is no blank, 0 at the end. */
    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }
}
