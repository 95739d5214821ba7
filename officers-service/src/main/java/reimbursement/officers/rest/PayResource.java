package reimbursement.officers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.rest.Problems;
import reimbursement.officers.application.ReadingOfficers;
import reimbursement.officers.application.SettingPay;
import reimbursement.officers.domain.sheet.Pay;

/** What an officer is paid; operators have no business here. */
@Path("/v1/officers/{id}/pay")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "pay")
class PayResource {
    private final SettingPay setting;
    private final ReadingOfficers reading;

    PayResource(SettingPay setting, ReadingOfficers reading) {
        this.setting = setting;
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.AUDITOR})
    @Operation(summary = "The pay history, corrections included, in the order in which the rates came into force")
    public List<PayResponse> get(UUID id) {
        return reading.pay(id).orElseThrow(() -> Answers.noSuchOfficer(id)).stream()
                .map(PayResponse::of)
                .toList();
    }

    @PUT
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY})
    @Operation(
            summary = "Set the annual salary from a day on",
            description = "For a day that has one already, another amount corrects it; the same again changes nothing.")
    public PayResponse set(UUID id, @NotNull @Valid Requests.SetPay request) {
        long cents = request.annualSalary().cents();
        if (!Pay.plausible(cents)) {
            throw Problems.invalid("annualSalary", "must be above 0.00 and at most 1000000.00");
        }
        Answers.file(setting.set(id, cents, request.effectiveOn()), id);
        return new PayResponse(request.annualSalary(), request.effectiveOn());
    }
}
