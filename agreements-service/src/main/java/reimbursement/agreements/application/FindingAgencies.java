package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyKey;
import reimbursement.agreements.domain.Enrolment;
import reimbursement.agreements.domain.USState;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.agreements.persistence.EnrolmentDecisions;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;

/** Shows agencies with their enrolment. */
@ApplicationScoped
public class FindingAgencies {

    private final Agencies agencies;
    private final EnrolmentDecisions enrolments;

    FindingAgencies(Agencies agencies, EnrolmentDecisions enrolments) {
        this.agencies = agencies;
        this.enrolments = enrolments;
    }

    /**
     * A part of the list, in the order of ids.
     *
     * @param name what the name starts with; case, accents and punctuation do not matter
     */
    @Transactional
    public Page<EnrolledAgency> list(
            Optional<UUID> id, Optional<USState> state, Optional<String> name, PageRequest request) {
        List<Agency> rows =
                agencies.list(id, state, name.map(AgencyKey::normalised), request.afterId(), request.limit() + 1);
        Map<UUID, Enrolment> enrolled =
                enrolments.of(rows.stream().map(Agency::id).toList());
        return Page.of(rows, request, agency -> Cursor.encode(agency.id().toString()))
                .map(agency -> new EnrolledAgency(agency, enrolled.getOrDefault(agency.id(), Enrolment.NONE)));
    }

    /** One agency. */
    @Transactional
    public Optional<EnrolledAgency> find(UUID id) {
        return agencies.findByIdOptional(id).map(agency -> new EnrolledAgency(agency, enrolments.of(id)));
    }
}
