package reimbursement.kit.restprobe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.event.Fact;
import reimbursement.kit.event.Outbox;

/** Uses the database in the ways in which services do. */
@ApplicationScoped
class DatabaseWork {
    private final EntityManager entities;
    private final Outbox outbox;
    private final Gate gate;

    DatabaseWork(EntityManager entities, Outbox outbox, Gate gate) {
        this.entities = entities;
        this.outbox = outbox;
        this.gate = gate;
    }

    /** One statement that is under way for so long. */
    @Transactional
    void sleep(int seconds) {
        entities.createNativeQuery("select pg_sleep(" + seconds + ") is null").getResultList();
    }

    /** Has written, and commits when the gate opens. */
    @Transactional
    void commitLate(String name) {
        write(name);
        gate.pass(name);
    }

    /** Leaves a row of that name. */
    @Transactional
    void write(String name) {
        entities.createNativeQuery("insert into seen (key, sequence, assigned) values (?, 1, 1)")
                .setParameter(1, name)
                .executeUpdate();
    }

    /** Ends with PostgreSQL's error of that state. */
    @Transactional
    void fail(String state) {
        if (!state.matches("[0-9A-Z]{5}")) {
            throw new IllegalArgumentException(state);
        }
        entities.createNativeQuery("do $$ begin raise exception using errcode = '" + state + "'; end $$")
                .executeUpdate();
    }

    /** Appends an event of at least so many bytes. */
    @Transactional
    void publish(int bytes) {
        String key = UUID.randomUUID().toString();
        outbox.lock("reimbursement.pay", List.of(key));
        outbox.append(new Fact("reimbursement.pay", key, "pay-set", Map.of("filling", "x".repeat(bytes))));
    }
}
