package reimbursement.officers.domain.sheet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import reimbursement.officers.domain.DateBounds;
import reimbursement.officers.domain.Model;
import reimbursement.officers.domain.Officer;

/** Reads the rows of one sheet in turn; whatever can be told from the sheet alone is told here. */
public final class RowReader {
    private static final LocalDate PROGRAMME_BEGAN = LocalDate.parse(DateBounds.PROGRAMME_BEGAN);
    private static final LocalDate EARLIEST_PAY = LocalDate.parse(DateBounds.EARLIEST_PAY);
    private final LocalDate today;
    private final Set<OfficerKey> seen = new HashSet<>();

    private record OfficerKey(UUID agencyId, String officerNumber) {}

    /** {@code today} is the last day that a nomination or a completed training can have. */
    public RowReader(LocalDate today) {
        this.today = today;
    }

    public RowReading read(SheetRow row) {
        Cells cells = new Cells(row);
        Optional<UUID> agencyId = cells.id(Column.AGENCY_ID);
        Optional<String> number = cells.line(Column.OFFICER_NUMBER, Officer.LONGEST_NUMBER);
        Optional<String> name = cells.line(Column.NAME, Officer.LONGEST_NAME);
        Optional<Model> model = cells.model(Column.MODEL);
        Optional<LocalDate> nominatedOn = cells.date(Column.NOMINATED_ON, PROGRAMME_BEGAN);
        Optional<LocalDate> startedOn = cells.date(Column.TRAINING_STARTED_ON, PROGRAMME_BEGAN);
        Optional<LocalDate> trainedOn = cells.date(Column.TRAINED_ON, PROGRAMME_BEGAN);
        Optional<LocalDate> authorisedFrom = cells.date(Column.AUTHORISED_FROM, PROGRAMME_BEGAN);
        Optional<UUID> agreementId = cells.id(Column.AGREEMENT_ID);
        Optional<Pay> pay = pay(cells);

        cells.rejectIf(isAfter(nominatedOn, today), Column.NOMINATED_ON, Reason.IN_THE_FUTURE);
        cells.rejectIf(isAfter(trainedOn, today), Column.TRAINED_ON, Reason.IN_THE_FUTURE);
        cells.rejectIf(inverted(nominatedOn, startedOn), Column.TRAINING_STARTED_ON, Reason.TRAINING_BEFORE_NOMINATION);
        cells.rejectIf(inverted(nominatedOn, trainedOn), Column.TRAINED_ON, Reason.TRAINING_BEFORE_NOMINATION);
        cells.rejectIf(inverted(startedOn, trainedOn), Column.TRAINED_ON, Reason.TRAINED_BEFORE_TRAINING_STARTED);
        cells.rejectIf(inverted(trainedOn, authorisedFrom), Column.AUTHORISED_FROM, Reason.AUTHORISED_BEFORE_TRAINED);
        cells.rejectIf(
                authorisedFrom.isPresent() && row.text(Column.TRAINED_ON).isEmpty(),
                Column.AUTHORISED_FROM,
                Reason.AUTHORISED_WITHOUT_TRAINING);
        cells.rejectIf(repeated(agencyId, number), Column.OFFICER_NUMBER, Reason.DUPLICATE_OFFICER_NUMBER);

        List<Finding> findings = cells.findings();
        return findings.isEmpty()
                ? new RowReading.Sound(new Statement(
                        row,
                        agencyId.orElseThrow(),
                        number.orElseThrow(),
                        name.orElseThrow(),
                        model.orElseThrow(),
                        nominatedOn.orElseThrow(),
                        startedOn,
                        trainedOn,
                        authorisedFrom,
                        agreementId,
                        pay))
                : new RowReading.Rejected(
                        row.number(),
                        findings,
                        agencyId.flatMap(agency -> number.map(own -> new RowReading.Mention(agency, own))));
    }

    private static Optional<Pay> pay(Cells cells) {
        Optional<Long> annualCents = cells.cents(Column.ANNUAL_SALARY);
        Optional<LocalDate> from = cells.date(Column.PAY_FROM, EARLIEST_PAY);
        boolean amountGiven = cells.given(Column.ANNUAL_SALARY);
        boolean dateGiven = cells.given(Column.PAY_FROM);
        cells.rejectIf(amountGiven && !dateGiven, Column.PAY_FROM, Reason.PAY_WITHOUT_DATE);
        cells.rejectIf(dateGiven && !amountGiven, Column.ANNUAL_SALARY, Reason.PAY_WITHOUT_AMOUNT);
        return annualCents.flatMap(cents -> from.map(day -> new Pay(cents, day)));
    }

    private boolean repeated(Optional<UUID> agencyId, Optional<String> number) {
        return agencyId.isPresent() && number.isPresent() && !seen.add(new OfficerKey(agencyId.get(), number.get()));
    }

    private static boolean isAfter(Optional<LocalDate> date, LocalDate day) {
        return date.isPresent() && date.get().isAfter(day);
    }

    private static boolean inverted(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.isPresent() && second.isPresent() && second.get().isBefore(first.get());
    }
}
