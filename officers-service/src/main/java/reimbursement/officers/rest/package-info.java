/** Officers over HTTP: resources, requests, responses. */
@NullMarked
package reimbursement.officers.rest;

import org.jspecify.annotations.NullMarked;
