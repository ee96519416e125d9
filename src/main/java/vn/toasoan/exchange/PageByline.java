package vn.toasoan.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.toasoan.articles.BylineRole;
import vn.toasoan.articles.Manuscript.Byline;

/** A signature read: {@code Hà Linh - Ảnh: Đình Nhật}, {@code An Khê (tổng hợp)}. */
final class PageByline {
    private PageByline() {}

    static List<Byline> of(String signature) {
        return parts(signature)
                .map(part -> new Byline(name(part), role(part)))
                .filter(byline -> !byline.name().isEmpty())
                .toList();
    }

    static List<String> names(String signature) {
        return of(signature).stream().map(Byline::name).toList();
    }

    private static Stream<String> parts(String signature) {
        return Stream.of(PageMarks.BETWEEN_NAMES.split(without(PageMarks.ROLE_TEXT, signature)));
    }

    private static String name(String part) {
        String name = without(PageMarks.ROLE_TEXT, without(PageMarks.ROLE_PHOTO, part));
        return PageMarks.ROLE_COMPILED
                .matcher(without(PageMarks.ROLE_VIDEO, name))
                .replaceFirst("")
                .strip();
    }

    private static BylineRole role(String part) {
        if (PageMarks.ROLE_PHOTO.matcher(part).lookingAt()) {
            return BylineRole.PHOTO;
        }
        if (PageMarks.ROLE_VIDEO.matcher(part).lookingAt()) {
            return BylineRole.VIDEO;
        }
        return PageMarks.ROLE_COMPILED.matcher(part).find() ? BylineRole.COMPILED : BylineRole.TEXT;
    }

    private static String without(Pattern lead, String text) {
        var matcher = lead.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }
}
