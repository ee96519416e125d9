package vn.toasoan.vietnamese;

import java.util.Optional;

/**
 * Runs over the parts of a text's sentences. A sentence ends here at every full stop that touches no word, at {@code ! ? …} and
 * at each line's end: an end too many costs a syllable its context, a wrong context costs more.
 */
final class SentenceParts {
    private final String text;
    private final Tokens tokens;
    private SentencePart part;
    private boolean tokenWaits;

    SentenceParts(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    /** Moves to the next part; false where there is none. */
    boolean next() {
        int gap = tokens.end();
        if (!tokenWaits && !tokens.next()) {
            return false;
        }
        // A line's end is a part of its own, before the token behind it.
        tokenWaits = !tokenWaits && hasLineEnd(gap, tokens.start());
        part = tokenWaits ? SentencePart.END : partOfToken();
        return true;
    }

    SentencePart part() {
        return part;
    }

    /** Of a part that isn't a line's end. */
    int start() {
        return tokens.start();
    }

    /** A word's text. */
    String word() {
        return tokens.word();
    }

    /** The syllable a word is, if it is one. */
    Optional<Syllable> syllable() {
        return Syllable.parse(tokens.word());
    }

    /** A word's last char. */
    char last() {
        return text.charAt(tokens.end() - 1);
    }

    private SentencePart partOfToken() {
        return switch (tokens.kind()) {
            case WORD -> tokens.plain() ? SentencePart.BARE : SentencePart.MARKED;
            case NUMBER -> SentencePart.NUMBER;
            case MIXED, INITIALS, ADDRESS, HANDLE, HASHTAG -> SentencePart.FOREIGN;
            case EMOJI -> SentencePart.PAUSE;
            case PUNCTUATION -> endsSentence() ? SentencePart.END : SentencePart.PAUSE;
        };
    }

    private boolean endsSentence() {
        return switch (text.charAt(tokens.start())) {
            case '!', '?', '…' -> true;
            case '.' -> !CharKind.isAt(text, tokens.end(), CharKind.WORD_PART);
            default -> false;
        };
    }

    private boolean hasLineEnd(int from, int to) {
        int lineEnd = text.indexOf('\n', from, to);
        return lineEnd >= 0;
    }
}
