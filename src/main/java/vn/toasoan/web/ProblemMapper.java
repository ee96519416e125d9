package vn.toasoan.web;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Map;
import vn.toasoan.platform.DatabaseFault;
import vn.toasoan.platform.Problem;

/** The one place where a problem becomes an answer: problem+json for machines, a page for people. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final Map<Integer, String> CODES = Map.of(
            400,
            "bad-request",
            404,
            "not-found",
            405,
            "method-not-allowed",
            406,
            "not-acceptable",
            413,
            "too-large",
            415,
            "unsupported-media-type");

    /** What the status line says; the server calls what it doesn't know {@code CUSTOM}. */
    private static final Map<Integer, String> REASONS = Map.of(
            400,
            "Bad Request",
            401,
            "Unauthorized",
            403,
            "Forbidden",
            404,
            "Not Found",
            409,
            "Conflict",
            413,
            "Content Too Large",
            422,
            "Unprocessable Content",
            428,
            "Precondition Required",
            429,
            "Too Many Requests",
            503,
            "Service Unavailable");

    @Context
    UriInfo uri;

    @Inject
    Caller caller;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof RedirectionException elsewhere) {
            return elsewhere.getResponse();
        }
        Problem problem = problem(thrown);
        Response.ResponseBuilder answer =
                Response.status(problem.status(), REASONS.getOrDefault(problem.status(), "Problem"));
        if (problem.status() == 503) {
            answer.header("Retry-After", "5");
        }
        String path = uri.getPath();
        if (path.matches("/?api(/.*)?")) {
            return answer.type("application/problem+json")
                    .entity(ProblemDocument.of(problem))
                    .build();
        }
        boolean desk = path.startsWith("toa-soan") || path.startsWith("/toa-soan");
        Map<String, Object> model = Map.of("problem", problem, "actor", caller.actor());
        return answer.header("Cache-Control", "no-store")
                .entity(desk ? View.desk("problem.ftlh", model) : View.theme("problem.ftlh", model))
                .type("text/html")
                .build();
    }

    /** PostgreSQL's class 22: a value that no text or number there can be, such as one with a NUL. */
    private static boolean isAboutData(SQLException refused) {
        return refused.getSQLState() != null && refused.getSQLState().startsWith("22");
    }

    private static Problem problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof SQLException refused && isAboutData(refused)) {
                return Problem.of(400, "bad-request");
            }
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseFault
                    || cause instanceof PersistenceException
                    || cause instanceof SQLException) {
                LOG.log(Level.WARNING, "The database failed", thrown);
                return Problem.of(503, "database");
            }
        }
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            int status = refused.getResponse().getStatus();
            return Problem.of(status, CODES.getOrDefault(status, "bad-request"));
        }
        LOG.log(Level.ERROR, "Fault", thrown);
        return Problem.of(500, "fault");
    }
}
