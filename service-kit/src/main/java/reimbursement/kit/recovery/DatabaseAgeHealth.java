package reimbursement.kit.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the first look at the topics, nor while they are known to be ahead; without Kafka nothing is known. */
@Readiness
@ApplicationScoped
class DatabaseAgeHealth implements HealthCheck {
    private final ExaminedAge age;

    DatabaseAgeHealth(ExaminedAge age) {
        this.age = age;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database-age");
        return switch (age.state()) {
            case ExaminedAge.State.Examining() ->
                response.down().withData("state", "being examined").build();
            case ExaminedAge.State.Current() -> response.up().build();
            case ExaminedAge.State.Unknown() ->
                response.up().withData("state", "the broker does not answer").build();
            case ExaminedAge.State.Older(String sign) ->
                response.down()
                        .withData("state", "older than the topics")
                        .withData("sign", sign)
                        .build();
        };
    }
}
