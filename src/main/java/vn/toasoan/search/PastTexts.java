package vn.toasoan.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.toasoan.markup.Body;
import vn.toasoan.markup.Markdown;
import vn.toasoan.search.IndexedManuscript.Past;

/** Collects what an article's older revisions said and its head doesn't say any more; to be given them newest first. */
final class PastTexts {
    /** Hours of rewriting; what is older still is found by opening the revisions. */
    private static final int MAX_CHARS = 100_000;

    private final Set<String> known;
    private final List<Past> past = new ArrayList<>();
    private int left = MAX_CHARS;

    PastTexts(String headline, String sapo, String body) {
        this.known = new HashSet<>(pieces(headline, sapo, body));
    }

    void add(int revision, String headline, String sapo, String body) {
        for (String piece : pieces(headline, sapo, body)) {
            if (piece.length() <= left && known.add(piece)) {
                past.add(new Past(revision, piece));
                left -= piece.length();
            }
        }
    }

    List<Past> all() {
        return past;
    }

    private static List<String> pieces(String headline, String sapo, String body) {
        Body read = Markdown.parse(body);
        List<String> pieces = new ArrayList<>(List.of(headline, sapo));
        pieces.addAll(read.paragraphs());
        read.figures().forEach(figure -> pieces.add(figure.caption()));
        pieces.removeIf(String::isBlank);
        return pieces;
    }
}
