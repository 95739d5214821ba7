package reimbursement.kit.restprobe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.transaction.TransactionalException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Actor;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class AuditTrailTest {
    private final Deeds deeds;
    private final AuditTrail audit;
    private final Sql sql;

    AuditTrailTest(Deeds deeds, AuditTrail audit, Sql sql) {
        this.deeds = deeds;
        this.audit = audit;
        this.sql = sql;
    }

    @Test
    void outsideARequestTheActorIsTheSystemOrWhoeverItActsFor() {
        // Given
        String subject = "thing/" + UUID.randomUUID();

        // When
        deeds.done("made", subject, Map.of("colour", "blue"));
        Caller.actingAs(
                new Actor("ann", Set.of("programme"), Optional.empty()), () -> deeds.done("sold", subject, Map.of()));

        // Then
        assertThat(sql.texts(
                        "select actor || ' ' || action || ' ' || (detail->>'colour' is null) from audit_entry"
                                + " where subject = ? order by id",
                        subject))
                .containsExactly("system made false", "ann sold true");
    }

    @Test
    void whatIsUndoneLeavesNoEntry() {
        // Given
        String subject = "thing/" + UUID.randomUUID();

        // When
        assertThatThrownBy(() -> deeds.doneAndUndone("made", subject)).isInstanceOf(IllegalStateException.class);

        // Then
        assertThat(sql.texts("select action from audit_entry where subject = ?", subject))
                .isEmpty();
    }

    @Test
    void withoutATransactionNothingIsRecorded() {
        assertThatThrownBy(() -> audit.record("made", "thing", Map.of())).isInstanceOf(TransactionalException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set actor = 'x'", "delete from audit_entry", "truncate audit_entry"})
    void theServiceItselfCannotChangeTheTrail(String attempt) {
        assertThatThrownBy(() -> sql.texts(attempt)).hasMessage("42501");
    }
}
