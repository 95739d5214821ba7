package reimbursement.awards.domain.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.roster.AgreementStanding;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.RosterRow;
import reimbursement.awards.domain.roster.Standing;

/** Standings and authorisations that read as sentences. */
final class RosterFixture {

    static final LocalDate SNAPSHOT = LocalDate.of(2025, 12, 31);
    static final UUID TASK_FORCE = new UUID(1, 1);
    static final UUID WARRANT = new UUID(1, 2);

    private RosterFixture() {}

    static Standing enrolledWithTaskForce() {
        return standing(true, agreement(TASK_FORCE, Model.TFM, false, false));
    }

    static Standing standing(boolean enrolled, AgreementStanding... agreements) {
        return new Standing(1, enrolled, List.of(agreements));
    }

    static AgreementStanding agreement(UUID id, Model model, boolean suspended, boolean ended) {
        return new AgreementStanding(id, model, LocalDate.of(2025, 3, 1), suspended, ended);
    }

    static Roster officers(int number) {
        return new Roster(IntStream.range(0, number)
                .mapToObj(i -> new Authorised().officer(i).row())
                .toList());
    }

    /** An authorisation that qualifies unless told otherwise. */
    static final class Authorised {
        private UUID officer = new UUID(2, 0);
        private UUID authorisation = new UUID(3, 0);
        private UUID agreement = TASK_FORCE;
        private Model model = Model.TFM;
        private @Nullable LocalDate trainedOn = LocalDate.of(2025, 9, 26);
        private LocalDate from = LocalDate.of(2025, 10, 1);
        private LocalDate until = LocalDate.of(2027, 9, 30);
        private @Nullable LocalDate revokedOn;
        private @Nullable LocalDate separatedOn;

        Authorised officer(int number) {
            officer = new UUID(2, number);
            authorisation = new UUID(3, number);
            return this;
        }

        Authorised authorisation(int number) {
            authorisation = new UUID(3, number);
            return this;
        }

        Authorised under(UUID agreementId, Model itsModel) {
            agreement = agreementId;
            model = itsModel;
            return this;
        }

        Authorised untrained() {
            trainedOn = null;
            return this;
        }

        Authorised trainedOn(LocalDate day) {
            trainedOn = day;
            return this;
        }

        Authorised from(LocalDate day) {
            from = day;
            return this;
        }

        Authorised until(LocalDate day) {
            until = day;
            return this;
        }

        Authorised revokedOn(LocalDate day) {
            revokedOn = day;
            return this;
        }

        Authorised separatedOn(LocalDate day) {
            separatedOn = day;
            return this;
        }

        RosterRow row() {
            return new RosterRow(
                    authorisation, officer, agreement, model, trainedOn, from, until, revokedOn, separatedOn);
        }
    }
}
