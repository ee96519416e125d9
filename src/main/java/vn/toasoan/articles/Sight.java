package vn.toasoan.articles;

import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Right;

/**
 * Which articles a person of the newsroom sees: one's own and those that readers have seen; an editor all.
 *
 * @param everything whether that of an editor
 * @param account null for the program itself
 */
public record Sight(boolean everything, Long account) {
    public static Sight of(Actor actor) {
        return new Sight(actor.may(Right.EDIT), actor.accountId());
    }

    /**
     * @param owner whose article it is, null when nobody's
     * @param shown whether readers have ever seen it
     */
    public boolean reaches(Long owner, boolean shown) {
        return everything || shown || owner != null && owner.equals(account);
    }
}
