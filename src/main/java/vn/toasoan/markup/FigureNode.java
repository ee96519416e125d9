package vn.toasoan.markup;

import com.vladsch.flexmark.ast.Image;
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
 * @param image the photo's node
 * @param figure what it says
 * @param rest what stands in braces behind the photo without being an attribute block: shown as text, else empty
 */
record FigureNode(Image image, Figure figure, String rest) {

    /** The figures a paragraph is made of; empty if it has anything besides. */
    static List<FigureNode> of(Paragraph paragraph) {
        if (!(paragraph.getParent() instanceof com.vladsch.flexmark.util.ast.Document)
                || !paragraph.getChars().startsWith("![")) {
            return List.of();
        }
        Map<Integer, Image> images = new HashMap<>();
        collect(paragraph, images);
        BasedSequence source = paragraph.getDocument().getChars();
        List<FigureNode> figures = new ArrayList<>();
        int at = paragraph.getStartOffset();
        int end = paragraph.getStartOffset() + paragraph.getChars().trimEnd().length();
        while (at < end) {
            Image image = images.get(at);
            if (image == null) {
                return List.of();
            }
            int lineEnd = lineEnd(source, image.getEndOffset(), end);
            FigureNode node = read(
                    image,
                    source.subSequence(image.getEndOffset(), lineEnd).toString().strip());
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

    private static FigureNode read(Image image, String behind) {
        int length = FigureForm.attributesLength(behind, 0);
        boolean isBlock = length == behind.length();
        if (!isBlock && !(behind.startsWith("{") && behind.endsWith("}") && length < 0)) {
            return null;
        }
        Map<String, String> values = FigureForm.read(isBlock ? behind : "").orElseThrow();
        Figure figure = new Figure(
                image.getUrl().unescape(),
                Inline.text(image),
                values.getOrDefault("credit", ""),
                values.getOrDefault("alt", ""),
                values.getOrDefault("focus", ""));
        return new FigureNode(image, figure, isBlock ? "" : behind);
    }

    private static void collect(Node parent, Map<Integer, Image> images) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Image image) {
                images.put(image.getStartOffset(), image);
            } else {
                collect(node, images);
            }
        }
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
