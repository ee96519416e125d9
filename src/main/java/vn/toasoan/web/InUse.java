package vn.toasoan.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The theme that makes the pages, and the one before it, which makes those the new one can't. */
final class InUse {
    private final Theme theme;
    private final Theme before;
    private final Set<Finding> faults = ConcurrentHashMap.newKeySet();

    /** @param before null when there was none */
    InUse(Theme theme, Theme before) {
        this.theme = theme;
        this.before = before;
    }

    Theme theme() {
        return theme;
    }

    Theme before() {
        return before;
    }

    /** @return whether this fault is new */
    boolean failed(TemplateFault fault) {
        return faults.add(fault.finding());
    }

    /** A theme that failed isn't one to fall back on. */
    InUse followedBy(Theme next) {
        return new InUse(next, faults.isEmpty() ? theme : before);
    }
}
