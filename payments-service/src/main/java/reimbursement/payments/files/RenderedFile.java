package reimbursement.payments.files;

/**
 * A whole file.
 *
 * @param rewritten how many names had to be brought into the characters that the format allows
 */
public record RenderedFile(byte[] content, String sha256, int rewritten) {}
