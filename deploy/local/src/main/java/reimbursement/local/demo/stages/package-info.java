/** The programme's way, stage by stage, through the services' REST APIs alone. Every stage may run again. */
@NullMarked
package reimbursement.local.demo.stages;

import org.jspecify.annotations.NullMarked;
