package reimbursement.kit.crypto;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;

/** Makes {@link Sealing} at the start of a service that uses it, so that a missing key is noticed then; others need none. */
@Singleton
class SealingCheck {
    void check(@Observes StartupEvent event, BeanManager beans) {
        // Looked for among all beans: a bean that nobody injects was removed and cannot be asked for by its type.
        boolean used = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .anyMatch(bean -> bean.getBeanClass() == Sealing.class);
        if (used) {
            Arc.container().instance(Sealing.class).get();
        }
    }
}
