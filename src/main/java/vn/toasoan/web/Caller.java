package vn.toasoan.web;

import jakarta.enterprise.context.RequestScoped;
import vn.toasoan.platform.Actor;

/** Who made the current request. Set once by {@link SignInFilter}, before any resource. */
@RequestScoped
public class Caller {
    private Actor actor = Actor.reader("");
    private String token = "";

    void is(Actor actor, String token) {
        this.actor = actor;
        this.token = token;
    }

    public Actor actor() {
        return actor;
    }

    /** The token that came with the request, empty for strangers. */
    public String token() {
        return token;
    }
}
