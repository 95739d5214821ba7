package reimbursement.awards.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.quarter.FiscalQuarter;

class RosterTest {

    private static final LocalDate SNAPSHOT = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @CsvSource({"2025-12-30, true", "2025-12-31, true", "2026-01-01, false"})
    void anAuthorisationIsOnTheRosterFromItsFirstDay(LocalDate from, boolean listed) {
        // When
        Roster roster = Roster.asOf(SNAPSHOT, List.of(row(null, from, null, null)));

        // Then
        assertThat(roster.rows()).hasSize(listed ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30, true", "2025-12-31, true", "2026-01-01, false"})
    void whatTakesEffectAfterTheSnapshotIsLeftOut(LocalDate day, boolean kept) {
        // Given
        RosterRow held = row(day, LocalDate.of(2025, 10, 1), day, day);

        // When
        RosterRow row = held.asOf(SNAPSHOT).orElseThrow();

        // Then
        LocalDate expected = kept ? day : null;
        assertThat(row.trainedOn()).isEqualTo(expected);
        assertThat(row.revokedOn()).isEqualTo(expected);
        assertThat(row.separatedOn()).isEqualTo(expected);
        assertThat(row.authorisationId()).isEqualTo(held.authorisationId());
        assertThat(row.from()).isEqualTo(held.from());
        assertThat(row.until()).isEqualTo(held.until());
    }

    @Test
    void absentDatesStayAbsent() {
        // When
        RosterRow row =
                row(null, LocalDate.of(2025, 10, 1), null, null).asOf(SNAPSHOT).orElseThrow();

        // Then
        assertThat(row.trainedOn()).isNull();
        assertThat(row.line()).endsWith("|TFM||2025-10-01|2027-09-30||");
    }

    @Test
    void anEmptyRosterHasTheDigestOfNothing() {
        assertThat(new Roster(List.of()).digest())
                .isEqualTo(new RosterDigest(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @Test
    void theDigestDoesNotDependOnTheOrderOfTheRows() {
        // Given
        Random random = new Random(1);
        List<RosterRow> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            rows.add(row(null, LocalDate.of(2025, 10, 1).plusDays(random.nextInt(60)), null, null));
        }
        RosterDigest digest = new Roster(rows).digest();

        // When
        Collections.shuffle(rows, random);

        // Then
        assertThat(new Roster(rows).digest()).isEqualTo(digest);
        assertThat(new Roster(rows.subList(1, 50)).digest()).isNotEqualTo(digest);
    }

    @Test
    void aFrozenRosterMatchesWhereRowsAndDigestAreTheAttestedOnes() {
        // Given
        Roster roster = new Roster(List.of(row(null, LocalDate.of(2025, 10, 1), null, null)));
        RosterDigest digest = roster.digest();

        // Then
        assertThat(frozen(roster, digest).matches()).isTrue();
        assertThat(frozen(roster, digest).derived()).isEqualTo(digest);
        assertThat(frozen(roster, new RosterDigest(2, digest.sha256())).matches())
                .isFalse();
        assertThat(frozen(roster, new RosterDigest(1, "0".repeat(64))).matches())
                .isFalse();
    }

    private static FrozenRoster frozen(Roster roster, RosterDigest attested) {
        Origin origin = new Origin(new UUID(0, 1), 7, Instant.parse("2026-01-20T14:00:00Z"));
        return FrozenRoster.of(
                new AttestedRoster(new UUID(0, 2), FiscalQuarter.FIRST_PAYABLE, 1, 1, attested, origin), roster);
    }

    static RosterRow row(
            @Nullable LocalDate trainedOn,
            LocalDate from,
            @Nullable LocalDate revokedOn,
            @Nullable LocalDate separatedOn) {
        return new RosterRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Model.TFM,
                trainedOn,
                from,
                LocalDate.of(2027, 9, 30),
                revokedOn,
                separatedOn);
    }
}
