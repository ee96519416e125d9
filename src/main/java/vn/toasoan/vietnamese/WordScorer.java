package vn.toasoan.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says of each word of a text in normal form how it counts. */
final class WordScorer {
    private static final String OPENING = "“«\"";
    private static final String CLOSING = "”»\"";
    private static final String ENDING = ".!?…:-\n";
    private static final int NOWHERE = -1;

    private final String text;
    private final boolean shouted;
    private final List<ScoredWord> words = new ArrayList<>();
    private int quotedFrom = NOWHERE;
    private boolean sentenceBegins = true;

    private WordScorer(String text) {
        this.text = text;
        this.shouted = isShouted(text);
    }

    static List<ScoredWord> score(String text) {
        WordScorer scorer = new WordScorer(text);
        scorer.scan();
        scorer.extendNames();
        return scorer.words;
    }

    /** Mostly capitals: then capitals tell nothing about names and abbreviations. */
    private static boolean isShouted(String text) {
        int upper = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return 2 * upper > letters;
    }

    private void scan() {
        Tokens tokens = new Tokens(text);
        while (tokens.next()) {
            switch (tokens.kind()) {
                case WORD -> addParts(tokens.start(), tokens.end());
                case MIXED -> words.add(new ScoredWord(tokens.start(), tokens.end(), WordKind.NEUTRAL));
                case PUNCTUATION -> punctuate(text.charAt(tokens.start()));
                default -> {}
            }
        }
    }

    private void punctuate(char mark) {
        sentenceBegins |= ENDING.indexOf(mark) >= 0;
        quote(mark);
    }

    /** Where a space was forgotten ({@code đâuVà}) a capital begins another word. */
    private void addParts(int start, int end) {
        int from = start;
        for (int i = start + 1; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                add(from, i);
                from = i;
            }
        }
        add(from, end);
    }

    private void add(int start, int end) {
        words.add(new ScoredWord(start, end, kind(text.substring(start, end))));
        sentenceBegins = false;
    }

    private WordKind kind(String written) {
        boolean capitalised = Character.isUpperCase(written.charAt(0));
        WordKind kind = WordForms.kind(capitalised ? written.toLowerCase(Locale.ROOT) : written);
        if (kind == WordKind.MARKED || !capitalised) {
            return kind;
        }
        return capitalised(written, kind);
    }

    private WordKind capitalised(String written, WordKind kind) {
        boolean capitals = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        boolean strange = kind == WordKind.FOREIGN || kind == WordKind.ALIEN || kind == WordKind.MISSPELT;
        if (capitals && (!shouted || strange && Abbreviations.contains(written))) {
            return WordKind.NEUTRAL;
        }
        if (kind == WordKind.STRIPPED && !capitals && !sentenceBegins) {
            return WordKind.DOUBTFUL;
        }
        return !capitals && strange && kind != WordKind.MISSPELT ? WordKind.NAME : kind;
    }

    /** Foreign words between quotes are said by somebody else. */
    private void quote(char mark) {
        if (quotedFrom != NOWHERE && CLOSING.indexOf(mark) >= 0) {
            for (int i = quotedFrom; i < words.size(); i++) {
                if (words.get(i).kind() == WordKind.FOREIGN) {
                    words.set(i, words.get(i).as(WordKind.NEUTRAL));
                }
            }
            quotedFrom = NOWHERE;
        } else if (OPENING.indexOf(mark) >= 0) {
            quotedFrom = words.size();
        }
    }

    /** What stands capitalised beside a foreign name belongs to it: {@code Van Gaal}, {@code Man City}. */
    private void extendNames() {
        boolean nameBefore = false;
        for (int i = 0; i < words.size(); i++) {
            boolean name = words.get(i).kind() == WordKind.NAME;
            if (isStripped(words.get(i).kind())
                    && Character.isUpperCase(text.charAt(words.get(i).start()))
                    && (nameBefore && adjoins(i - 1)
                            || adjoins(i) && words.get(i + 1).kind() == WordKind.NAME)) {
                words.set(i, words.get(i).as(WordKind.NAME));
            }
            nameBefore = name;
        }
    }

    private static boolean isStripped(WordKind kind) {
        return kind == WordKind.STRIPPED || kind == WordKind.DOUBTFUL;
    }

    /** Whether only a space lies between this word and the next. */
    private boolean adjoins(int index) {
        return index + 1 < words.size()
                && words.get(index + 1).start() - words.get(index).end() == 1
                && text.charAt(words.get(index).end()) == ' ';
    }
}
