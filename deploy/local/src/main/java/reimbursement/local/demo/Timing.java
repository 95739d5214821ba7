package reimbursement.local.demo;

import java.time.Duration;

/** How long a stage took. */
public record Timing(String stage, Duration duration) {}
