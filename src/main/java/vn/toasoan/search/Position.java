package vn.toasoan.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toasoan.platform.Cursor;

/**
 * What an index stands for; kept with each commit.
 *
 * @param format the form of its documents
 * @param database whose change log it follows
 * @param cursor up to where
 */
record Position(String format, String database, Cursor cursor) {
    private static final String FORMAT = "format";
    private static final String DATABASE = "database";
    private static final String CURSOR = "cursor";

    /** Empty when the index was never finished. */
    static Optional<Position> of(Map<String, String> kept) {
        return kept.keySet().containsAll(List.of(FORMAT, DATABASE, CURSOR))
                ? Optional.of(new Position(kept.get(FORMAT), kept.get(DATABASE), Cursor.parse(kept.get(CURSOR))))
                : Optional.empty();
    }

    Map<String, String> kept() {
        return Map.of(FORMAT, format, DATABASE, database, CURSOR, cursor.toString());
    }

    Position at(Cursor later) {
        return new Position(format, database, later);
    }

    /** Whether an index of that position can be led on to this one; not if the database was put back to an earlier day. */
    boolean follows(Position kept) {
        return format.equals(kept.format) && database.equals(kept.database) && !kept.isBeyond(cursor);
    }

    private boolean isBeyond(Cursor end) {
        return cursor.xid() > end.xid() || (cursor.xid() == end.xid() && cursor.id() > end.id());
    }
}
