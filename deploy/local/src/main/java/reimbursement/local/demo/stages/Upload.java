package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import reimbursement.local.client.Answer;
import reimbursement.local.client.Api;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.demo.Progress;

/** Sends a document to an import and follows it to its end. */
final class Upload {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Upload() {}

    /** The finished import as its resource shows it. */
    static JsonNode run(Api api, Who who, String path, String mediaType, byte[] document, Progress progress) {
        Answer accepted = api.upload(who, path, mediaType, document).expect(202);
        String location = java.net
                .URI
                .create(accepted.headers().firstValue("Location").orElseThrow())
                .getPath();
        long[] shown = {0};
        JsonNode[] view = {accepted.json()};
        Waiting.until("the import " + location, PATIENCE, () -> {
            view[0] = api.get(who, location).expect(200).json();
            progress.expect(Math.max(1, view[0].path("rows").asLong()));
            progress.advance(view[0].path("rowsDone").asLong() - shown[0]);
            shown[0] = view[0].path("rowsDone").asLong();
            return !view[0].path("state").asText().matches("received|running");
        });
        if (!"done".equals(view[0].path("state").asText())) {
            throw new IllegalStateException(
                    "the import failed: " + view[0].path("error").asText());
        }
        return view[0];
    }
}
