package reimbursement.payments.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** @param paymentIds each counts once, however often it is named */
record ApprovalsRequest(@NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> paymentIds) {}
