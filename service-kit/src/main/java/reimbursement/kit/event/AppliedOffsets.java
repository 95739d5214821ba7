package reimbursement.kit.event;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.smallrye.reactive.messaging.kafka.commit.KafkaLatestCommit;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;

/**
 * Commits the offsets of what was applied or parked, as {@code latest} does, and none once records were let go. A stopping
 * process cannot refuse records: to the connector that is a failure of the channel, logged as an error.
 */
@ApplicationScoped
@Identifier("applied")
class AppliedOffsets implements KafkaCommitHandler.Factory {
    private final Draining draining;

    AppliedOffsets(Draining draining) {
        this.draining = draining;
    }

    @Override
    public KafkaCommitHandler create(
            KafkaConnectorIncomingConfiguration config,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        return new Commit(draining, vertx, config, consumer);
    }

    private static final class Commit extends KafkaLatestCommit {
        private final Draining draining;

        Commit(
                Draining draining,
                Vertx vertx,
                KafkaConnectorIncomingConfiguration config,
                KafkaConsumer<?, ?> consumer) {
            super(vertx, config, consumer);
            this.draining = draining;
        }

        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
            return draining.hasLetGo() ? Uni.createFrom().voidItem() : super.handle(record);
        }
    }
}
