package vn.toasoan.markup;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.toasoan.vietnamese.NormalForm;

/**
 * A photo with what one article says of it. In Markdown:
 * {@code ![caption](anh/12/kho-bac.jpg){credit="Ảnh tư liệu" alt="…" focus="40,60"}}; each attribute may be absent.
 * With a link to a {@link Video} around the photo it is that video, the photo its poster:
 * {@code [![caption](anh/12/kho-bac.jpg)](https://www.youtube.com/watch?v=…){credit="Minh Lộc"}}.
 *
 * @param address {@code anh/{photo id}/{name}}; empty while the photo is awaited; anything else names no photo of ours;
 *     a space in it is {@code %20}
 * @param caption plain text of one line, may be empty
 * @param credit source or photographer, bare, without brackets or {@code Ảnh:}; may be empty
 * @param alt the photo's own description, may be empty
 * @param focus what must stay in sight when the photo is cut: {@code x,y} in per cent from the top left corner; may be
 *     empty
 * @param video address of a {@link Video}, empty for a photo
 */
public record Figure(String address, String caption, String credit, String alt, String focus, String video) {

    private static final Pattern PHOTO = Pattern.compile("/?anh/(\\d{1,18})/[^/]+");
    private static final Pattern FOCUS = Pattern.compile("(?:100|\\d{1,2}),(?:100|\\d{1,2})");

    /** @throws IllegalArgumentException if the focus is no pair of numbers from 0 to 100, or the video none of those shown */
    public Figure {
        address = FigureForm.withoutSpaces(NormalForm.line(Objects.requireNonNull(address)));
        caption = NormalForm.line(Objects.requireNonNull(caption));
        credit = NormalForm.line(Objects.requireNonNull(credit));
        alt = NormalForm.line(Objects.requireNonNull(alt));
        if (!isFocus(focus)) {
            throw new IllegalArgumentException("No focus: " + focus);
        }
        if (!video.isEmpty() && Video.of(video).isEmpty()) {
            throw new IllegalArgumentException("No video: " + video);
        }
    }

    /** A photo. */
    public Figure(String address, String caption, String credit, String alt, String focus) {
        this(address, caption, credit, alt, focus, "");
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

    /** The video it is; empty for a photo. */
    public Optional<Video> film() {
        return Video.of(video);
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
