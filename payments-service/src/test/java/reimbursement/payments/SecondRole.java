package reimbursement.payments;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Stands for tokens of several groups: a subject called {@code also-ROLE} holds that role as well. */
@ApplicationScoped
class SecondRole implements SecurityIdentityAugmentor {
    private static final String ALSO = "also-";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !identity.getPrincipal().getName().startsWith(ALSO)) {
            return Uni.createFrom().item(identity);
        }
        var role = identity.getPrincipal().getName().substring(ALSO.length());
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity).addRole(role).build());
    }
}
