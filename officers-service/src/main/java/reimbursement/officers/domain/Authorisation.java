package reimbursement.officers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.officers.domain.RosterFact.AuthorisationRevoked;
import reimbursement.officers.domain.RosterFact.OfficerAuthorised;

/** The written permission to act under one agreement, for two years unless revoked. */
@Entity
public class Authorisation {
    static final Comparator<Authorisation> LATEST_LAST =
            Comparator.comparing(Authorisation::from).thenComparing(Authorisation::id);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Officer officer;

    private UUID agencyId;
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private Model model;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    private @Nullable LocalDate revokedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Revoker revokedBy;

    private @Nullable String revokedReason;

    protected Authorisation() {}

    Authorisation(UUID id, Officer officer, UUID agreementId, Model model, Term term) {
        this.id = id;
        this.officer = officer;
        this.agencyId = officer.agencyId();
        this.agreementId = agreementId;
        this.model = model;
        this.from = term.from();
        this.until = term.until();
    }

    static Authorisation takenBack(OfficerAuthorised given, Officer officer) {
        return new Authorisation(
                given.authorisationId(),
                officer,
                given.agreementId(),
                given.model(),
                new Term(given.from(), given.until()));
    }

    Authorisation copyFor(Officer copy) {
        Authorisation same = new Authorisation(id, copy, agreementId, model, new Term(from, until));
        same.agencyId = agencyId;
        same.revokedOn = revokedOn;
        same.revokedBy = revokedBy;
        same.revokedReason = revokedReason;
        return same;
    }

    OfficerAuthorised given() {
        return new OfficerAuthorised(id, officer.id(), agencyId, agreementId, model, from, until);
    }

    /** That it was given and, where it was, revoked. */
    List<RosterFact> history() {
        return revokedOn == null || revokedBy == null || revokedReason == null
                ? List.of(given())
                : List.of(
                        given(),
                        new AuthorisationRevoked(
                                id, officer.id(), agencyId, agreementId, model, revokedBy, revokedReason, revokedOn));
    }

    AuthorisationRevoked revoke(Revoker by, String reason, LocalDate on) {
        revokedOn = on;
        revokedBy = by;
        revokedReason = reason;
        return new AuthorisationRevoked(id, officer.id(), agencyId, agreementId, model, by, reason, on);
    }

    /** It takes the agreement's end date, unless it was over by then. */
    Optional<AuthorisationRevoked> endWithAgreement(LocalDate on) {
        return lastDay().isBefore(on)
                ? Optional.empty()
                : Optional.of(revoke(Revoker.AGREEMENT_ENDED, "AGREEMENT_ENDED", on));
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public Model model() {
        return model;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day on which it holds unless revoked. */
    public LocalDate until() {
        return until;
    }

    /** The first day on which it is revoked. */
    public Optional<LocalDate> revokedOn() {
        return Optional.ofNullable(revokedOn);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay());
    }

    boolean endsWithAgreement() {
        return revokedBy == Revoker.AGREEMENT_ENDED;
    }

    boolean revokedBy(LocalDate day) {
        return revokedOn != null && !day.isBefore(revokedOn);
    }

    boolean overlaps(Term term) {
        return !from.isAfter(term.until())
                && !lastDay().isBefore(term.from())
                && !lastDay().isBefore(from);
    }

    /** The last day on which it holds; before {@link #from()} if it was revoked before it began. */
    LocalDate lastDay() {
        return revokedOn == null ? until : revokedOn.minusDays(1);
    }
}
