package vn.toasoan.markup;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.toasoan.vietnamese.NormalForm;

/**
 * A photo with what one article says of it. In Markdown:
 * {@code ![caption](anh/12/kho-bac.jpg){credit="Ảnh tư liệu" alt="…" focus="40,60"}}; each attribute may be absent.
 *
 * @param address {@code anh/{photo id}/{name}}; empty while the photo is awaited; anything else names no photo of ours;
 *     a space in it is {@code %20}
 * @param caption plain text of one line, may be empty
 * @param credit source or photographer, bare, without brackets or {@code Ảnh:}; may be empty
 * @param alt the photo's own description, may be empty
 * @param focus what must stay in sight when the photo is cut: {@code x,y} in per cent from the top left corner; may be
 *     empty
 */
public record Figure(String address, String caption, String credit, String alt, String focus) {

    private static final Pattern PHOTO = Pattern.compile("/?anh/(\\d{1,18})/[^/]+");
    private static final Pattern FOCUS = Pattern.compile("(?:100|\\d{1,2}),(?:100|\\d{1,2})");

    /** @throws IllegalArgumentException if the focus is no pair of numbers from 0 to 100 */
    public Figure {
        address = FigureForm.withoutSpaces(NormalForm.line(Objects.requireNonNull(address)));
        caption = NormalForm.line(Objects.requireNonNull(caption));
        credit = NormalForm.line(Objects.requireNonNull(credit));
        alt = NormalForm.line(Objects.requireNonNull(alt));
        if (!isFocus(focus)) {
            throw new IllegalArgumentException("No focus: " + focus);
        }
    }

    /** Whether a figure may carry this focus: {@code x,y} from 0 to 100 each, or empty. */
    public static boolean isFocus(String focus) {
        return focus.isEmpty() || FOCUS.matcher(focus).matches();
    }

    /** Whether the photo has still to come. */
    public boolean awaited() {
        return address.isEmpty();
    }

    /** The photo the address names; empty for an awaited one and for an address that isn't ours. */
    public OptionalLong photoId() {
        Matcher matcher = PHOTO.matcher(address);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    /** What a page says where the photo can't be seen: its description, else its caption. */
    public String description() {
        return alt.isEmpty() ? caption : alt;
    }

    /** The figure as one line of Markdown, attributes in the order credit, alt, focus; parsed, it is this figure again. */
    public String toMarkdown() {
        return FigureForm.write(this);
    }
}
