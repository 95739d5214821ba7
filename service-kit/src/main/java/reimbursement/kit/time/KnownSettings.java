package reimbursement.kit.time;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that configuration mappings know, under their dotted names and those of environment variables. */
final class KnownSettings {
    private final Set<String> names = new HashSet<>();
    /** Of maps and lists, whose keys are open. */
    private final Set<String> prefixes = new HashSet<>();

    KnownSettings(Collection<Class<?>> mappings) {
        mappings.stream()
                .map(ConfigClass::configClass)
                .flatMap(mapping -> ConfigMappings.getProperties(mapping).keySet().stream())
                .flatMap(name -> Stream.of(name, environmentName(name)))
                .forEach(this::add);
    }

    private void add(String name) {
        int open = name.indexOf('*');
        if (open < 0) {
            names.add(name);
        } else {
            prefixes.add(name.substring(0, open).replace("[", ""));
        }
    }

    /** Those of the names under {@code reimbursement.} (or {@code REIMBURSEMENT_}) that no mapping knows, sorted. */
    List<String> unknownAmong(Stream<String> configured) {
        Set<String> unknown = configured
                .filter(name -> name.startsWith("reimbursement.") || name.startsWith("REIMBURSEMENT_"))
                .filter(name -> !names.contains(name) && prefixes.stream().noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        // A variable is listed under its guessed dotted name as well.
        unknown.removeIf(name -> name.contains(".") && unknown.contains(environmentName(name)));
        return List.copyOf(unknown);
    }

    private static String environmentName(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9*]", "_");
    }
}
