package vn.toasoan.search;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import vn.toasoan.vietnamese.Folding;
import vn.toasoan.vietnamese.Keyboard;

/**
 * Reads a query whose keystrokes nobody decoded ({@code haf tinhx}, {@code ha2 ti4nh}). Only where a word as it was typed is
 * hardly in any article, and decoded it is: foreign words may decode too.
 */
final class RawKeys {
    private static final List<Keyboard> KEYBOARDS = List.of(Keyboard.TELEX, Keyboard.VNI);
    private static final Pattern CHUNK = Pattern.compile("\\S+");

    /** One article in so many has a word by a slip of its author. */
    private static final int SLIPS = 20_000;

    private final IndexReader reader;

    RawKeys(IndexReader reader) {
        this.reader = reader;
    }

    /** The query as it was meant; itself where it has diacritics already or makes no better sense decoded. */
    String decoded(String query) throws IOException {
        if (Folding.hasDiacritics(query)) {
            return query;
        }
        for (Keyboard keyboard : KEYBOARDS) {
            String decoded = decoded(query, keyboard);
            if (!decoded.equals(query)) {
                return decoded;
            }
        }
        return query;
    }

    private String decoded(String query, Keyboard keyboard) throws IOException {
        StringBuilder out = new StringBuilder();
        boolean certain = false;
        Matcher chunks = CHUNK.matcher(query);
        while (chunks.find()) {
            String typed = chunks.group();
            String meant = keyboard.decode(typed);
            if (meant.equals(typed)) {
                continue;
            }
            int asTyped = known(typed);
            int asMeant = known(meant);
            certain |= asMeant > asTyped && meant.length() > 1 && asTyped <= reader.maxDoc() / SLIPS;
            chunks.appendReplacement(out, Matcher.quoteReplacement(asMeant >= asTyped ? meant : typed));
        }
        return certain ? chunks.appendTail(out).toString() : query;
    }

    /** How many articles have the rarest of its words. */
    private int known(String chunk) throws IOException {
        int least = Integer.MAX_VALUE;
        for (Word word : Word.of(chunk)) {
            least = Math.min(least, reader.docFreq(new Term(ArticleDocument.TEXT, word.exact())));
        }
        return least;
    }
}
