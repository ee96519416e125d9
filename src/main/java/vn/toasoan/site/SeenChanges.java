package vn.toasoan.site;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.Cursor;

/** Changes that were taken before their turn, so that they aren't taken again when it comes. */
final class SeenChanges {
    private static final int MOST = 5_000;

    private final Map<Cursor, Boolean> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Cursor, Boolean> eldest) {
            return size() > MOST;
        }
    };

    boolean isNew(Change change) {
        return !seen.containsKey(change.cursor());
    }

    void add(Change change) {
        seen.put(change.cursor(), true);
    }
}
