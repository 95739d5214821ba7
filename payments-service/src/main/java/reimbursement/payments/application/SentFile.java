package reimbursement.payments.application;

/** A file as it left. */
public record SentFile(byte[] content, String sha256) {}
