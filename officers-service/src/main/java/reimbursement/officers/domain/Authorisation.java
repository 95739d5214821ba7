package reimbursement.officers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.ArrayList;
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

    @Embedded
    private @Nullable OvertakenRevocation overtaken;

    private @Nullable LocalDate expiredOn;

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
        Authorisation same = new Authorisation(
                given.authorisationId(),
                officer,
                given.agreementId(),
                given.model(),
                new Term(given.from(), given.until()));
        same.agencyId = given.agencyId();
        return same;
    }

    Authorisation copyFor(Officer copy) {
        Authorisation same = new Authorisation(id, copy, agreementId, model, new Term(from, until));
        same.agencyId = agencyId;
        same.revokedOn = revokedOn;
        same.revokedBy = revokedBy;
        same.revokedReason = revokedReason;
        same.overtaken = overtaken;
        same.expiredOn = expiredOn;
        return same;
    }

    OfficerAuthorised given() {
        return new OfficerAuthorised(id, officer.id(), agencyId, agreementId, model, from, until);
    }

    /** That it was given and, where it was, revoked or has expired. */
    List<OfficerFact> history() {
        List<OfficerFact> history = new ArrayList<>(List.of(given()));
        if (revokedOn != null && revokedBy != null && revokedReason != null) {
            history.add(new AuthorisationRevoked(
                    id, officer.id(), agencyId, agreementId, model, revokedBy, revokedReason, revokedOn));
        }
        if (expiredOn != null) {
            history.add(expired(expiredOn));
        }
        return List.copyOf(history);
    }

    /** Says that it has run out, once. */
    Optional<AuthorisationExpired> expire(LocalDate today) {
        if (expiredOn != null || revokedOn != null || !until.isBefore(today)) {
            return Optional.empty();
        }
        expiredOn = until.plusDays(1);
        return Optional.of(expired(expiredOn));
    }

    /** Takes over that this was said. */
    void takeExpiryBack() {
        expiredOn = until.plusDays(1);
    }

    private AuthorisationExpired expired(LocalDate on) {
        return new AuthorisationExpired(id, officer.id(), agencyId, agreementId, model, on);
    }

    Optional<AuthorisationRevoked> correctRevocation(LocalDate on) {
        return revokedBy == null || revokedReason == null
                ? Optional.empty()
                : Optional.of(revoke(revokedBy, revokedReason, on));
    }

    AuthorisationRevoked revoke(Revoker by, String reason, LocalDate on) {
        revokedOn = on;
        revokedBy = by;
        revokedReason = reason;
        return new AuthorisationRevoked(id, officer.id(), agencyId, agreementId, model, by, reason, on);
    }

    /** It takes the agreement's end date, unless it was over by then. */
    Optional<AuthorisationRevoked> endWithAgreement(LocalDate on) {
        if (lastDay().isBefore(on)) {
            return Optional.empty();
        }
        if (revokedOn != null && revokedBy != null && revokedReason != null && !endsWithAgreement()) {
            overtaken = new OvertakenRevocation(revokedOn, revokedBy, revokedReason);
        }
        return Optional.of(revoke(Revoker.AGREEMENT_ENDED, "AGREEMENT_ENDED", on));
    }

    /** What has ended with its agreement keeps the day, for when that end turns out to be none. */
    Optional<AuthorisationRevoked> endWithTransfer(String reason, LocalDate on) {
        if (!lastDay().isBefore(on)) {
            return Optional.of(revoke(Revoker.AGENCY, reason, on));
        }
        if (endsWithAgreement() && overtaken == null && !until.isBefore(on)) {
            overtaken = new OvertakenRevocation(on, Revoker.AGENCY, reason);
        }
        return Optional.empty();
    }

    /**
     * Ends with its agreement, on whichever day that ends by now. Where the end has been put off or taken back, it is given again
     * first, with the revocation that the end had overtaken.
     */
    List<RosterFact> followAgreement(Optional<LocalDate> end) {
        List<RosterFact> facts = new ArrayList<>();
        LocalDate ended = revokedOn;
        if (ended != null
                && endsWithAgreement()
                && end.filter(day -> !day.isAfter(ended)).isEmpty()) {
            facts.add(given());
            revokedOn = null;
            revokedBy = null;
            revokedReason = null;
            if (overtaken != null) {
                facts.add(revoke(overtaken.overtakenBy(), overtaken.overtakenReason(), overtaken.overtakenOn()));
                overtaken = null;
            }
        }
        end.flatMap(this::endWithAgreement).ifPresent(facts::add);
        return facts;
    }

    public UUID id() {
        return id;
    }

    /** The agency that the officer was of when it was given. */
    public UUID agencyId() {
        return agencyId;
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

    /** Whether this goes on where the other ends. */
    boolean renews(Authorisation other) {
        return !id.equals(other.id)
                && agreementId.equals(other.agreementId)
                && !from.isAfter(other.until.plusDays(1))
                && lastDay().isAfter(other.until);
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
