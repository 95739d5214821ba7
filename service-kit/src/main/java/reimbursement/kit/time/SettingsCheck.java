package reimbursement.kit.time;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import reimbursement.kit.crypto.SealingSettings;
import reimbursement.kit.imports.ImportSettings;

/**
 * Stops the start where a setting under {@code reimbursement.} is known to no configuration mapping:
 * a misspelt setting would silently be none. SmallRye itself looks only below the prefixes of the
 * mappings that a service uses.
 */
@Singleton
class SettingsCheck {
    private static final int EARLY = 1;

    /** A service that has no use for one of them may still be given it. */
    private static final List<Class<?>> OF_THE_KIT =
            List.of(ClockSettings.class, SealingSettings.class, ImportSettings.class);

    void check(@Observes @Priority(EARLY) StartupEvent event, BeanManager beans, Config config) {
        List<String> unknown = new KnownSettings(mappings(beans))
                .unknownAmong(StreamSupport.stream(config.getPropertyNames().spliterator(), false));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("Unknown settings: " + String.join(", ", unknown)
                    + ". No @ConfigMapping of this service has them.");
        }
    }

    private static Set<Class<?>> mappings(BeanManager beans) {
        Set<Class<?>> mappings = new HashSet<>(OF_THE_KIT);
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .flatMap(bean -> bean.getTypes().stream())
                .forEach(type -> addMapping(type, mappings));
        return mappings;
    }

    private static void addMapping(Type type, Set<Class<?>> mappings) {
        if (type instanceof Class<?> mapping
                && mapping.isAnnotationPresent(ConfigMapping.class)
                && mapping.getAnnotation(ConfigMapping.class).prefix().startsWith("reimbursement")) {
            mappings.add(mapping);
        }
    }
}
