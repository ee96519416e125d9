package vn.toasoan.markup;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A figure where it stands in a source.
 *
 * @param image the photo's node, a video's poster
 * @param figure what it says
 * @param rest what stands in braces behind the photo without being an attribute block: shown as text, else empty
 */
record FigureNode(Image image, Figure figure, String rest) {

    /** The figures a paragraph is made of; empty if it has anything besides. */
    static List<FigureNode> of(Paragraph paragraph) {
        BasedSequence chars = paragraph.getChars();
        if (!(paragraph.getParent() instanceof com.vladsch.flexmark.util.ast.Document)
                || !chars.startsWith("![") && !chars.startsWith("[![")) {
            return List.of();
        }
        Map<Integer, Node> shown = new HashMap<>();
        collect(paragraph, shown);
        BasedSequence source = paragraph.getDocument().getChars();
        List<FigureNode> figures = new ArrayList<>();
        int at = paragraph.getStartOffset();
        int end = paragraph.getStartOffset() + paragraph.getChars().trimEnd().length();
        while (at < end) {
            Node photo = shown.get(at);
            if (photo == null) {
                return List.of();
            }
            int lineEnd = lineEnd(source, photo.getEndOffset(), end);
            FigureNode node = read(
                    photo,
                    source.subSequence(photo.getEndOffset(), lineEnd).toString().strip());
            if (node == null) {
                return List.of();
            }
            figures.add(node);
            at = skipBlank(source, lineEnd, end);
        }
        return figures;
    }

    /** Where the address begins in the source, with its angle bracket if it has one. */
    int addressStart() {
        BasedSequence url = image.getUrl();
        if (url.isEmpty()) {
            return image.getTextClosingMarker().getEndOffset() + 1;
        }
        return url.getStartOffset() - (isBracketed() ? 1 : 0);
    }

    /** Where the address ends in the source. */
    int addressEnd() {
        BasedSequence url = image.getUrl();
        return url.isEmpty()
                ? image.getUrlOpeningMarker().isEmpty() ? addressStart() : addressStart() + 2
                : url.getEndOffset() + (isBracketed() ? 1 : 0);
    }

    private boolean isBracketed() {
        return !image.getUrlOpeningMarker().isEmpty();
    }

    /** @param shown an image, or a link around one */
    private static FigureNode read(Node shown, String behind) {
        int length = FigureForm.attributesLength(behind, 0);
        boolean isBlock = length == behind.length();
        if (!isBlock && !(behind.startsWith("{") && behind.endsWith("}") && length < 0)) {
            return null;
        }
        Map<String, String> values = FigureForm.read(isBlock ? behind : "").orElseThrow();
        Image image = shown instanceof Image photo ? photo : (Image) shown.getFirstChild();
        Figure figure = new Figure(
                image.getUrl().unescape(),
                Inline.text(image),
                values.getOrDefault("credit", ""),
                values.getOrDefault("alt", ""),
                values.getOrDefault("focus", ""),
                shown instanceof Link link ? link.getUrl().unescape() : "");
        return new FigureNode(image, figure, isBlock ? "" : behind);
    }

    private static void collect(Node parent, Map<Integer, Node> shown) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Image || node instanceof Link link && isVideo(link)) {
                shown.put(node.getStartOffset(), node);
            } else {
                collect(node, shown);
            }
        }
    }

    private static boolean isVideo(Link link) {
        return link.getFirstChild() instanceof Image image
                && image.getNext() == null
                && Video.of(link.getUrl().unescape()).isPresent();
    }

    private static int lineEnd(CharSequence source, int from, int end) {
        int at = from;
        while (at < end && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int skipBlank(CharSequence source, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }
}
