package vn.toasoan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words by which a page's parts are told apart: data ({@code page-text.properties}), as another site has others. */
final class PageMarks {
    private static final Properties MARKS = load();

    static final Pattern PREFIX = pattern("prefix");
    static final Pattern OWN_PAPER = pattern("own-paper");
    static final Pattern SIGNATURE_SOURCE = pattern("signature-source");
    static final Pattern END = pattern("end");
    static final Pattern REPLY = pattern("reply");
    static final Pattern COMMENTER = pattern("commenter");
    static final Pattern ASIDE_FIRST = pattern("aside-first");
    static final Pattern ASIDE_SECOND = pattern("aside-second");
    static final Pattern CREDIT_BRACKETS = pattern("credit-brackets");
    static final Pattern CREDIT_BARE = pattern("credit-bare");
    static final Pattern ROLE_TEXT = pattern("role-text");
    static final Pattern ROLE_PHOTO = pattern("role-photo");
    static final Pattern ROLE_VIDEO = pattern("role-video");
    static final Pattern ROLE_COMPILED = pattern("role-compiled");
    static final Pattern BETWEEN_NAMES = pattern("between-names");

    private PageMarks() {}

    static boolean is(Pattern pattern, String line) {
        return pattern.matcher(line).matches();
    }

    private static Pattern pattern(String key) {
        return Pattern.compile(MARKS.getProperty(key));
    }

    private static Properties load() {
        try (InputStream file = PageMarks.class.getResourceAsStream("page-text.properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            Properties marks = new Properties();
            marks.load(reader);
            return marks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
