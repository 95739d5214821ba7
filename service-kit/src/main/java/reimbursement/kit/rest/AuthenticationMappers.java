package reimbursement.kit.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * 401 with the challenge of the authentication mechanism, 503 where the issuer does not answer. The
 * library's own mappers were compiled against another Quarkus and would end in 500.
 */
public class AuthenticationMappers {
    @ServerExceptionMapper(value = UnauthorizedException.class, priority = 1)
    public Uni<Response> unauthenticated(UnauthorizedException refusal, RoutingContext request, UriInfo uri) {
        return challenge(refusal, request, uri);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = 1)
    public Uni<Response> failed(AuthenticationFailedException failure, RoutingContext request, UriInfo uri) {
        return isIssuerSilent(failure)
                ? Uni.createFrom().item(() -> unavailable(failure, uri))
                : challenge(failure, request, uri);
    }

    @ServerExceptionMapper(value = OIDCException.class, priority = 1)
    public Response issuerSilent(OIDCException failure, UriInfo uri) {
        return unavailable(failure, uri);
    }

    private static Uni<Response> challenge(RuntimeException cause, RoutingContext request, UriInfo uri) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        if (authenticator == null) {
            return Uni.createFrom().item(() -> answer(cause, null, uri));
        }
        return authenticator
                .getChallenge(request)
                .map(challenge -> answer(cause, challenge, uri))
                // The mechanism asks the issuer even for the challenge; who sent no token is 401 all the same.
                .onFailure()
                .recoverWithItem(() -> answer(cause, null, uri));
    }

    private static Response answer(RuntimeException cause, @Nullable ChallengeData challenge, UriInfo uri) {
        HttpProblem.Builder problem = HttpProblem.builder().withStatus(401);
        if (challenge == null) {
            problem.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        } else {
            challenge.getHeaders().forEach((name, value) -> problem.withHeader(name.toString(), value));
        }
        return ProblemAnswers.of(problem.build(), cause, uri);
    }

    private static Response unavailable(RuntimeException failure, UriInfo uri) {
        return ProblemAnswers.of(Problems.unavailable("The issuer of tokens does not answer."), failure, uri);
    }

    private static boolean isIssuerSilent(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException || cause instanceof java.net.ConnectException) {
                return true;
            }
        }
        return false;
    }
}
