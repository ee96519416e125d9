package vn.toasoan.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters a figure is made of: escapes, and the attribute block behind the image. */
final class FigureForm {

    /** Attributes in braces; a value holds no bare quote mark and no line end. */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{[ \\t]*+(?:(?:credit|alt|focus)=\"[^\"\\n\\r]*+\"[ \\t]*+)*+\\}");

    private static final Pattern ATTRIBUTE = Pattern.compile("(credit|alt|focus)=\"([^\"]*+)\"");
    private static final Pattern CAPTION_MARK = Pattern.compile("[\\\\\\[\\]*_`<]|&(?=#?\\w+;)");
    private static final Pattern VALUE_ESCAPE = Pattern.compile("&(?=(?:quot|amp);)");
    private static final Pattern ADDRESS_MARK = Pattern.compile("[\\\\<>()]|&(?=#?\\w+;)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private FigureForm() {}

    static String write(Figure figure) {
        StringBuilder attributes = new StringBuilder();
        append(attributes, "credit", figure.credit());
        append(attributes, "alt", figure.alt());
        append(attributes, "focus", figure.focus());
        String block = attributes.isEmpty() ? "" : "{" + attributes.substring(1) + "}";
        String photo = "![" + CAPTION_MARK.matcher(figure.caption()).replaceAll("\\\\$0") + "]("
                + writeAddress(figure.address()) + ")";
        return figure.video().isEmpty()
                ? photo + block
                : "[" + photo + "](" + writeAddress(figure.video()) + ")" + block;
    }

    /** An address as it stands between the brackets: Markdown has no spaces there. */
    static String writeAddress(String address) {
        return ADDRESS_MARK.matcher(withoutSpaces(address)).replaceAll("\\\\$0");
    }

    static String withoutSpaces(String address) {
        return SPACE.matcher(address).replaceAll("%20");
    }

    /** The length of the attribute block at a place, 0 where none is, -1 where something in braces is no attribute block. */
    static int attributesLength(CharSequence text, int from) {
        if (from >= text.length() || text.charAt(from) != '{') {
            return 0;
        }
        Matcher matcher = ATTRIBUTES.matcher(text).region(from, text.length());
        return matcher.lookingAt() && read(matcher.group()).isPresent() ? matcher.end() - from : -1;
    }

    /** The attributes of a block; empty if one stands twice or the focus is none. */
    static Optional<Map<String, String>> read(String block) {
        Map<String, String> values = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(block);
        while (matcher.find()) {
            String value = matcher.group(2).replace("&quot;", "\"").replace("&amp;", "&");
            if (values.put(matcher.group(1), value) != null) {
                return Optional.empty();
            }
        }
        return Figure.isFocus(values.getOrDefault("focus", "")) ? Optional.of(values) : Optional.empty();
    }

    private static void append(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            String escaped = VALUE_ESCAPE.matcher(value).replaceAll("&amp;").replace("\"", "&quot;");
            out.append(' ').append(name).append("=\"").append(escaped).append('"');
        }
    }
}
