package vn.toasoan.site;

import java.util.Map;

/**
 * How a page is made: whenever it is needed, by whichever thread, within a transaction. It may use nothing of the request that
 * asked for it first.
 */
@FunctionalInterface
interface Recipe {
    /**
     * What the template shows.
     *
     * @throws vn.toasoan.platform.Problem when there is no such page (any more)
     * @throws jakarta.ws.rs.RedirectionException when it is elsewhere
     */
    Map<String, ?> model(Sources sources);
}
