package reimbursement.system.faults;

import reimbursement.local.client.Who;
import reimbursement.local.token.Role;

/** Who works while processes die. */
final class People {
    static final Who PROGRAMME = Who.person(Role.PROGRAMME, "paula-programme");
    static final Who ICE = Who.person(Role.ICE, "ingrid-ice");
    static final Who TREASURY = Who.person(Role.TREASURY, "theo-treasury");
    static final Who SECOND_TREASURY = Who.person(Role.TREASURY, "thea-treasury");
    static final Who APPROVER = Who.person(Role.APPROVER, "anna-approver");
    static final Who CERTIFIER = Who.person(Role.CERTIFIER, "carl-certifier");
    static final Who DISBURSER = Who.person(Role.DISBURSER, "dora-disburser");
    static final Who AUDITOR = Who.person(Role.AUDITOR, "audrey-auditor");
    static final Who OPERATOR = Who.person(Role.OPERATOR, "olga-operator");
    static final Who SECOND_OPERATOR = Who.person(Role.OPERATOR, "otto-operator");

    private People() {}
}
