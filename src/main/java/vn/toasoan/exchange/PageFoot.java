package vn.toasoan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * What stands below an article's text: who wrote it, as signature below the text or below the related articles, and once
 * more as the author's own block.
 *
 * @param text the lines without it
 * @param signatures each once
 * @param source where the text is from, if a signature says so, else empty
 */
record PageFoot(List<String> text, List<String> signatures, String source) {
    private static final int MOST_LINES = 3;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 10;

    static PageFoot of(List<String> lines, String headline) {
        int end = lines.size();
        while (end > 0 && lines.size() - end < MOST_LINES && isSignature(lines, end - 1, headline)) {
            end--;
        }
        List<String> text = new ArrayList<>(lines.subList(0, end));
        List<String> found = new ArrayList<>(lines.subList(end, lines.size()));
        aboveRelated(text, headline, found);
        String source = found.stream()
                .map(PageMarks.SIGNATURE_SOURCE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
        Stream<String> names = found.stream().filter(line -> !PageMarks.is(PageMarks.SIGNATURE_SOURCE, line));
        return new PageFoot(text, names.distinct().toList(), source);
    }

    /** The signature may stand above the related articles, the author's block below them. */
    private static void aboveRelated(List<String> text, String headline, List<String> found) {
        int bullet = 0;
        while (bullet < text.size() && !PageLines.bullet(text.get(bullet)).equals(headline)) {
            bullet++;
        }
        boolean related = bullet > 0 && bullet < text.size();
        if (related && (isSignature(text, bullet - 1, headline) || isAgain(text, bullet - 1, headline, found))) {
            found.add(0, text.remove(bullet - 1));
        }
    }

    private static boolean isAgain(List<String> lines, int line, String headline, List<String> found) {
        return found.contains(lines.get(line)) && !isCaption(lines, line, headline);
    }

    private static boolean isSignature(List<String> lines, int line, String headline) {
        String text = lines.get(line);
        if (text.length() > LONGEST
                || text.equals(headline)
                || !PageLines.bullet(text).isEmpty()) {
            return false;
        }
        boolean again = line + 1 < lines.size() && text.equals(lines.get(line + 1))
                || line > 0 && text.equals(lines.get(line - 1));
        return !endsSentence(text) && (again || !isCaption(lines, line, headline) && isNames(text));
    }

    private static boolean isCaption(List<String> lines, int line, String headline) {
        return line > 0 && lines.get(line - 1).equals(headline);
    }

    private static boolean endsSentence(String text) {
        return ".!?…:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Names are written with capitals: what isn't a sentence of the text, nor a crosshead. */
    private static boolean isNames(String text) {
        if (PageMarks.is(PageMarks.SIGNATURE_SOURCE, text)) {
            return true;
        }
        List<String> words = PageByline.names(text).stream()
                .flatMap(name -> Stream.of(name.split(" ")))
                .toList();
        return !words.isEmpty() && words.size() <= MOST_WORDS && words.stream().allMatch(PageFoot::isNameWord);
    }

    private static boolean isNameWord(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-' || c == '/');
    }
}
