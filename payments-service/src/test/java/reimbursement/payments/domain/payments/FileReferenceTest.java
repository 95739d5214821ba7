package reimbursement.payments.domain.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileReferenceTest {
    @Test
    void aReferenceHasFifteenCharactersAndFollowsFromThePayment() {
        assertThat(FileReference.of(UUID.fromString("019be5f8-6a37-7bec-b546-5af516a87089")))
                .isEqualTo(FileReference.of(UUID.fromString("019be5f8-6a38-7bec-b546-5af516a87089")))
                .extracting(FileReference::value)
                .asString()
                .matches("[0-9A-Z]{15}");
        assertThat(FileReference.of(new UUID(0, 0)).value()).isEqualTo("000000000000000");
        assertThat(FileReference.of(new UUID(-1, -1)).value()).matches("[0-9A-Z]{15}");
    }

    @Test
    void neighbouringPaymentsHaveDifferentReferences() {
        var random = new Random(15);
        var upper = random.nextLong();
        var lower = random.nextLong();

        assertThat(IntStream.range(0, 100_000)
                        .mapToObj(number -> FileReference.of(new UUID(upper, lower + number)))
                        .collect(Collectors.toSet()))
                .hasSize(100_000);
    }
}
