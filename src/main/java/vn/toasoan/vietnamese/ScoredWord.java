package vn.toasoan.vietnamese;

/**
 * A word of a text and how it counts.
 *
 * @param start its first character (UTF-16 index)
 * @param end behind its last
 */
public record ScoredWord(int start, int end, WordKind kind) {
    ScoredWord as(WordKind other) {
        return new ScoredWord(start, end, other);
    }
}
