package reimbursement.officers.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.crypto.Sealing;
import reimbursement.officers.domain.Officer;

/** Shows officers to callers: names to the programme and to agencies alone, an agency only its own officers. */
@ApplicationScoped
class OfficerFiles {
    private final Caller caller;
    private final Sealing sealing;
    private final ProgrammeDay day;

    OfficerFiles(Caller caller, Sealing sealing, ProgrammeDay day) {
        this.caller = caller;
        this.sealing = sealing;
        this.day = day;
    }

    /** Without its key this service does not start. */
    void start(@Observes StartupEvent event) {}

    boolean mayOpen(UUID agencyId) {
        return caller.agencyId().map(agencyId::equals).orElse(true);
    }

    OfficerFile open(Officer officer) {
        boolean named = caller.is(Roles.PROGRAMME) || caller.is(Roles.AGENCY);
        return new OfficerFile(
                officer, officer.statusOn(day.today()), named ? Optional.of(nameOf(officer)) : Optional.empty());
    }

    String nameOf(Officer officer) {
        return sealing.open(officer.sealedName(), context(officer.id()));
    }

    byte[] seal(String name, UUID officerId) {
        return sealing.seal(name, context(officerId));
    }

    private static String context(UUID officerId) {
        return "officer/" + officerId;
    }
}
