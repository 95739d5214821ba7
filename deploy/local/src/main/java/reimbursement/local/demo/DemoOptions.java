package reimbursement.local.demo;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the demonstration is asked for.
 *
 * @param agreements a published sheet, .xlsx or .csv, in place of the made-up programme
 * @param size by how much agencies and officers are multiplied, 1 or more
 */
public record DemoOptions(Optional<Path> agreements, int size) {}
