package reimbursement.local.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonthlyClaimTest {
    private static final long SEED = 287;

    private final List<TaskForceAgency> agencies = IntStream.range(0, 60)
            .mapToObj(number -> new TaskForceAgency(
                    new UUID(0, number), "OH Office %02d".formatted(number), LocalDate.of(2025, 3, 1)))
            .toList();
    private final Payroll payroll = Payroll.of(Roster.csv(agencies, 600, 60, SEED));

    @Test
    void whoeverClaimsDoesSoFromThePayThatWasImported() {
        // Given
        List<TaskForceAgency> claiming = MonthlyClaim.claiming(agencies);

        // When
        List<Map<String, Object>> lines = claiming.stream()
                .flatMap(agency -> claim(agency).lines().stream())
                .toList();

        // Then
        assertThat(claiming).hasSize(10);
        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(lines.stream().map(line -> line.get("type")).collect(Collectors.toSet()))
                .isEqualTo(Set.of("salary", "benefits", "overtime"));
        assertThat(lines).anyMatch(line -> line.containsKey("otherFunding"));
        assertThat(lines).anyMatch(line -> Integer.valueOf(7_500).equals(line.get("shareBasisPoints")));
        assertThat(lines)
                .as("above a quarter of a year's salary, which is at least 44,000.00")
                .anyMatch(line -> "overtime".equals(line.get("type")) && cents(line) > 44_000_00 / 4);
    }

    @Test
    void theSameRosterMakesTheSameClaim() {
        TaskForceAgency agency = agencies.get(1);

        assertThat(claim(agency).lines()).isEqualTo(claim(agency).lines());
        assertThat(claim(agency).mended())
                .hasSize(claim(agency).lines().size() - 1)
                .isEqualTo(
                        claim(agency).lines().subList(0, claim(agency).lines().size() - 1));
    }

    @Test
    void whoHasNobodyClaimsNothing() {
        MonthlyClaim claim = new MonthlyClaim(UUID.randomUUID(), YearMonth.of(2025, 12), List.of(), Map.of());

        assertThat(claim.lines()).isEmpty();
        assertThat(claim.mended()).isEmpty();
    }

    private MonthlyClaim claim(TaskForceAgency agency) {
        List<Payroll.Pay> pay = payroll.of(agency.id());
        Map<String, UUID> officers = pay.stream()
                .collect(Collectors.toMap(
                        Payroll.Pay::number,
                        one -> UUID.nameUUIDFromBytes(one.number().getBytes(StandardCharsets.UTF_8))));
        return new MonthlyClaim(agency.id(), YearMonth.of(2025, 12), pay, officers);
    }

    private static long cents(Map<String, Object> line) {
        return line.get("amount") instanceof Map<?, ?> money
                ? new BigDecimal(String.valueOf(money.get("amount")))
                        .movePointRight(2)
                        .longValueExact()
                : 0;
    }
}
