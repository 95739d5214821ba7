package reimbursement.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    @Test
    void aCursorGivesItsValuesBack() {
        assertThat(Cursor.decode(Cursor.encode("a", "", "ü,\n"))).containsExactly("a", "", "ü,\n");
        assertThat(Cursor.encode("a", "b")).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!", "a", "_w", "YQ", "Yh9j"})
    void aCursorThatWasNotMadeHereIsA400(String cursor) {
        // Given
        PageRequest request = PageRequest.of(10, Optional.of(cursor));

        // Then
        assertThatThrownBy(request::afterId)
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-1", "x", "", "1.5", "99999999999", " 1"})
    void aLimitOutsideItsRangeIsA400(String limit) {
        // Given
        PageRequest request = new PageRequest();
        request.limit = limit;

        // Then
        assertThatThrownBy(request::limit)
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(400));
    }

    @Test
    void withoutALimitThereAreFifty() {
        assertThat(new PageRequest().limit()).isEqualTo(50);
        assertThat(PageRequest.of(1000, Optional.empty()).limit()).isEqualTo(1000);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsOrRepeats() {
        // Given
        List<UUID> all = IntStream.range(0, 25).mapToObj(i -> new UUID(0, i)).toList();
        List<UUID> seen = new java.util.ArrayList<>();
        Optional<String> cursor = Optional.empty();

        // When
        do {
            PageRequest request = PageRequest.of(10, cursor);
            Optional<UUID> after = request.afterId();
            Page<UUID> page = Page.of(
                    all.stream()
                            .filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)
                            .limit(request.limit() + 1L)
                            .toList(),
                    request,
                    last -> Cursor.encode(last.toString()));
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());

        // Then
        assertThat(seen).isEqualTo(all);
    }
}
