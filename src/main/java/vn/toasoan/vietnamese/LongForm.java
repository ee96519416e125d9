package vn.toasoan.vietnamese;

import java.util.ArrayList;
import java.util.List;

/**
 * What an abbreviation stands for, ready to be found in a text.
 *
 * @param likely whether it is the first meaning of the abbreviation
 * @param folded its words without marks, {@code và} left out
 * @param marked the same with marks
 */
record LongForm(String abbreviation, boolean likely, List<String> folded, List<String> marked) {

    static LongForm of(Abbreviation abbreviation, String meaning) {
        List<String> folded = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        for (Token token : Tokens.of(meaning)) {
            String word = meaning.substring(token.start(), token.end());
            if (token.kind() != Token.Kind.PUNCTUATION && !AbbreviationFinder.isAnd(word)) {
                SearchKey key = SearchKey.of(word);
                folded.add(key.folded());
                marked.add(key.exact());
            }
        }
        boolean likely = abbreviation.meanings().getFirst().equals(meaning);
        return new LongForm(abbreviation.form(), likely, folded, marked);
    }
}
