package reimbursement.payments.domain.schedules;

/** The formats in which an obligation is rendered; each carries the same payments and the same cents. */
public enum FileFormat {
    /** ISO 20022 customer credit transfer initiation. */
    PAIN_001("pain.001", "pain.001.001.09", "application/xml"),
    /** Treasury's Payment Automation Manager, Standard Payment Request 5.0.2. */
    PAM_SPR("pam-spr", "PAM SPR 5.0.2", "text/plain");

    private final String path;
    private final String version;
    private final String mediaType;

    FileFormat(String path, String version, String mediaType) {
        this.path = path;
        this.version = version;
        this.mediaType = mediaType;
    }

    /** As it stands in addresses. */
    public String path() {
        return path;
    }

    public String version() {
        return version;
    }

    public String mediaType() {
        return mediaType;
    }
}
