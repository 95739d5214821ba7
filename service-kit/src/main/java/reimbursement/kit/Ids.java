package reimbursement.kit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Identifiers that sort by the time at which they were made (UUID version 7). */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new identifier; never equal to another, in this process or elsewhere. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
