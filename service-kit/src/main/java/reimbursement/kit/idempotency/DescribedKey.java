package reimbursement.kit.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Tells callers of the header at every POST of a service; parking and recovery, the kit's own, do nothing twice anyway. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedKey implements OASFilter {
    private static final List<String> OF_THE_KIT = List.of("/v1/parked", "/v1/recovery");
    private static final String REUSED = "422";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach((path, item) -> {
                if (item.getPOST() != null && OF_THE_KIT.stream().noneMatch(path::startsWith)) {
                    describe(item.getPOST());
                }
            });
        }
    }

    private static void describe(Operation post) {
        post.addParameter(OASFactory.createParameter()
                .name(IdempotencyKey.HEADER)
                .in(Parameter.In.HEADER)
                .description(
                        "Made up by the caller. The same request under the same key is carried out once and answered alike")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255)));
        if (post.getResponses() != null) {
            post.getResponses()
                    .addAPIResponse(REUSED, OASFactory.createAPIResponse().description("idempotency-key-reused"));
        }
    }
}
