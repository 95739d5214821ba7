package reimbursement.agreements.application;

import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.Enrolment;

/** An agency together with its enrolment. */
public record EnrolledAgency(Agency agency, Enrolment enrolment) {}
