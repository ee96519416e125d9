package vn.toasoan.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.function.Consumer;

/** Writes the blocks of a body as HTML; a figure leaves a place to be filled. */
final class HtmlWriter {

    private final StringBuilder out = new StringBuilder();
    private final InlineHtml inline = new InlineHtml(out);
    private int figures;
    private int depth;

    /** What a figure leaves: its number in the body, from 0. */
    static String place(int number) {
        return "<figure id=\"" + number + "\"></figure>";
    }

    void stretch(Stretch stretch) {
        if (stretch.document() == null) {
            paragraph(stretch.source().strip());
        } else {
            blocks(stretch.document());
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (depth > Inline.MAX_DEPTH) {
                inline.text(node.getChars());
            } else {
                depth++;
                block(node);
                depth--;
            }
        }
    }

    private void block(Node node) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> leaf(heading.getLevel() <= 2 ? "h2" : "h3", heading);
            case BlockQuote quote -> quote(quote);
            case BulletList list -> container("ul", "", list);
            case OrderedList list -> container("ol", start(list), list);
            case ListItem item -> item(item);
            case FencedCodeBlock code -> code(code);
            case ThematicBreak ignored -> out.append("<hr>\n");
            case TableBlock table -> new TableHtml(out, inline).table(table);
            default -> paragraph(node.getChars().toString().strip());
        }
    }

    private void paragraph(Paragraph paragraph) {
        List<FigureNode> found = FigureNode.of(paragraph);
        if (found.size() > 1) {
            gallery(found);
        } else if (!found.isEmpty()) {
            found.forEach(this::figure);
        } else if (QuoteForm.isSpeaker(paragraph)) {
            leaf("p", " class=\"speaker\"", inline -> inline.children(paragraph));
        } else if (paragraph.getParent() instanceof ListItem item && item.isParagraphInTightListItem(paragraph)) {
            inline.children(paragraph);
        } else {
            opening(QuoteForm.openedBy(paragraph), paragraph);
        }
    }

    /** A paragraph that may begin with a quote's mark. */
    private void opening(QuoteForm form, Paragraph paragraph) {
        Node mark = paragraph.getFirstChild();
        Node lineEnd = QuoteForm.lineEnd(paragraph);
        switch (form) {
            case QUOTE -> leaf("p", paragraph);
            case PULL -> leaf("p", "", inline -> inline.nodes(mark.getNext(), null));
            case BOX -> {
                leaf("p", " class=\"info-title\"", inline -> inline.nodes(mark.getNext(), lineEnd));
                leaf("p", "", inline -> inline.nodes(lineEnd == null ? null : lineEnd.getNext(), null));
            }
        }
    }

    private void quote(BlockQuote quote) {
        QuoteForm form = QuoteForm.of(quote);
        container(form.tag, form.attributes, quote);
    }

    private void gallery(List<FigureNode> found) {
        out.append("<div class=\"gallery\">\n");
        found.forEach(this::figure);
        out.append("</div>\n");
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            out.append("<p>");
            inline.text(text);
            out.append("</p>\n");
        }
    }

    private void figure(FigureNode node) {
        out.append(place(figures++)).append('\n');
        paragraph(node.rest());
    }

    private void leaf(String tag, Node node) {
        out.append('<').append(tag).append('>');
        inline.children(node);
        out.append("</").append(tag).append(">\n");
    }

    /** An element that is left out where it would hold nothing. */
    private void leaf(String tag, String attributes, Consumer<InlineHtml> words) {
        StringBuilder inner = new StringBuilder();
        words.accept(new InlineHtml(inner));
        String text = inner.toString().strip();
        if (!text.isEmpty()) {
            out.append('<').append(tag).append(attributes).append('>').append(text);
            out.append("</").append(tag).append(">\n");
        }
    }

    private void container(String tag, String attributes, Node node) {
        out.append('<').append(tag).append(attributes).append(">\n");
        blocks(node);
        out.append("</").append(tag).append(">\n");
    }

    private void item(ListItem item) {
        out.append("<li>");
        boolean tight = item.getFirstChild() instanceof Paragraph first && item.isParagraphInTightListItem(first);
        out.append(tight || !item.hasChildren() ? "" : "\n");
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
            boolean bare = node instanceof Paragraph paragraph && item.isParagraphInTightListItem(paragraph);
            out.append(bare && node.getNext() != null ? "\n" : "");
        }
        out.append("</li>\n");
    }

    private void code(FencedCodeBlock code) {
        out.append("<pre><code>");
        inline.text(code.getContentChars());
        out.append("</code></pre>\n");
    }

    private static String start(OrderedList list) {
        return list.getStartNumber() == 1 ? "" : " start=\"" + list.getStartNumber() + "\"";
    }
}
