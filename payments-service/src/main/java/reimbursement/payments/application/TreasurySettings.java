package reimbursement.payments.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import reimbursement.payments.domain.schedules.TreasuryIdentity;
import reimbursement.payments.domain.schedules.TreasuryIdentity.TreasuryAccount;

/** What Treasury's payment request says of the payer: {@code reimbursement.payments.treasury.*}. */
@ConfigMapping(prefix = "reimbursement.payments.treasury")
public interface TreasurySettings {
    /** The sending system. */
    @Pattern(regexp = "[A-Za-z0-9 ()-]{1,40}")
    String inputSystem();

    /** ALC. */
    @Pattern(regexp = "[0-9]{8}")
    String agencyLocationCode();

    /** The payer's employer identification number; left out, the field stays blank. */
    Optional<@Pattern(regexp = "[0-9]{9}") String> employerId();

    /** Four characters that payees read on their statement; left out, the field stays blank. */
    Optional<@Pattern(regexp = "[A-Z0-9]{4}") String> achText();

    Account account();

    /** The Treasury account symbol that is charged; its years are those of the fund. */
    interface Account {
        @Pattern(regexp = "[0-9]{3}")
        String agencyIdentifier();

        @Pattern(regexp = "[0-9]{4}")
        String main();

        @WithDefault("000")
        @Pattern(regexp = "[0-9]{3}")
        String sub();

        /** BETC. */
        @WithDefault("DISB")
        @Pattern(regexp = "[A-Z0-9]{1,8}")
        String businessEventType();
    }

    default TreasuryIdentity identity() {
        return new TreasuryIdentity(
                inputSystem(),
                agencyLocationCode(),
                employerId().orElse(null),
                achText().orElse(null),
                new TreasuryAccount(
                        account().agencyIdentifier(),
                        account().main(),
                        account().sub(),
                        account().businessEventType()));
    }
}
