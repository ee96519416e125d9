package vn.toasoan.media;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

/**
 * What is said of a photo: one line each, NFC, without control characters; empty where nothing is said.
 *
 * @param caption at most 1,000 code points
 * @param credit at most 200
 * @param alt at most 500
 */
record PhotoWords(String caption, String credit, String alt) {
    static final int LONGEST_CAPTION = 1_000;
    static final int LONGEST_CREDIT = 200;
    static final int LONGEST_ALT = 500;

    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

    /** Cleans what a person typed; any of it may be null. @throws Problem {@code invalid} when something is too long */
    PhotoWords {
        caption = clean(caption);
        credit = clean(credit);
        alt = clean(alt);
        List<Mistake> mistakes = new ArrayList<>();
        check("caption", caption, LONGEST_CAPTION, mistakes);
        check("credit", credit, LONGEST_CREDIT, mistakes);
        check("alt", alt, LONGEST_ALT, mistakes);
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
    }

    /** What a file says of itself; too much of it is nobody's mistake and is cut. */
    static PhotoWords embedded(String caption, String credit) {
        return new PhotoWords(cut(clean(caption), LONGEST_CAPTION), cut(clean(credit), LONGEST_CREDIT), "");
    }

    /** These words, and the others where these are silent. */
    PhotoWords or(PhotoWords others) {
        return new PhotoWords(
                caption.isEmpty() ? others.caption : caption,
                credit.isEmpty() ? others.credit : credit,
                alt.isEmpty() ? others.alt : alt);
    }

    private static void check(String field, String text, int longest, List<Mistake> mistakes) {
        if (text.codePointCount(0, text.length()) > longest) {
            mistakes.add(Mistake.of(field, "too-long", longest));
        }
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
    }

    private static String clean(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(PhotoWords::isText).forEach(kept::appendCodePoint);
        String line = SPACE.matcher(kept).replaceAll(" ").strip();
        return Normalizer.normalize(line, Form.NFC);
    }

    private static boolean isText(int point) {
        int type = Character.getType(point);
        return type != Character.SURROGATE && (type != Character.CONTROL || Character.isWhitespace(point));
    }
}
