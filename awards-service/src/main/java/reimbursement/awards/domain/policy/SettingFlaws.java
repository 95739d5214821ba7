package reimbursement.awards.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reimbursement.awards.domain.award.KnownSetting;
import reimbursement.awards.domain.award.PolicySetting;

/** What is wrong with settings: each that a rule asks for is made once, in words that a rule knows, with its source. */
final class SettingFlaws {

    private static final int MOST_LETTERS = 1000;
    private static final int MOST_LETTERS_OF_OWNER = 200;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();
    private final List<PolicyFlaw> flaws = new ArrayList<>();

    private SettingFlaws(LocalDate today) {
        this.today = today;
    }

    /** Every flaw, setting by setting, and then every setting that is missing. */
    static List<PolicyFlaw> of(List<PolicySetting> settings, LocalDate today) {
        SettingFlaws found = new SettingFlaws(today);
        for (int i = 0; i < settings.size(); i++) {
            found.look(i, settings.get(i));
        }
        for (KnownSetting known : KnownSetting.values()) {
            found.expect(found.seen.contains(known.id()), "settings", known.id() + " is missing");
        }
        return found.flaws;
    }

    private void look(int index, PolicySetting setting) {
        String at = "settings[" + index + "].";
        expect(seen.add(setting.name()), at + "name", "is made before: a setting is made once");
        Optional<KnownSetting> known = KnownSetting.named(setting.name());
        expect(known.isPresent(), at + "name", "is no setting that a rule knows");
        known.flatMap(of -> of.flawOf(setting.value()))
                .ifPresent(flaw -> flaws.add(new PolicyFlaw(at + "value", flaw)));
        said(at + "source", setting.source(), MOST_LETTERS);
        said(at + "owner", setting.owner(), MOST_LETTERS_OF_OWNER);
        expect(
                !setting.date().isBefore(FIRST_DAY) && !setting.date().isAfter(today),
                at + "date",
                "must be between " + FIRST_DAY + " and " + today);
    }

    private void said(String field, String text, int most) {
        expect(
                !text.isBlank() && text.length() <= most && text.chars().noneMatch(Character::isISOControl),
                field,
                "must have 1 to " + most + " letters, and no control characters");
    }

    private void expect(boolean holds, String field, String message) {
        if (!holds) {
            flaws.add(new PolicyFlaw(field, message));
        }
    }
}
