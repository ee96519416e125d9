package vn.toasoan.markup;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Collects the words of a body, block by block. */
final class TextWriter {

    private final List<String> paragraphs = new ArrayList<>();

    void stretch(Stretch stretch) {
        if (stretch.document() == null) {
            add(stretch.source());
        } else {
            blocks(stretch.document(), 0);
        }
    }

    List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }

    private void blocks(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph -> paragraph(paragraph);
                case Heading heading -> add(Inline.text(heading));
                case FencedCodeBlock code -> add(code.getContentChars().toString());
                case TableRow row -> row(row);
                case TableSeparator ignored -> {}
                case ThematicBreak ignored -> {}
                default -> container(node, depth);
            }
        }
    }

    private void container(Node node, int depth) {
        if (node.hasChildren() && depth <= Inline.MAX_DEPTH) {
            blocks(node, depth + 1);
        } else if (node.getChars().toString().chars().anyMatch(Character::isLetterOrDigit)) {
            add(node.getChars().toString());
        }
    }

    private void paragraph(Paragraph paragraph) {
        List<FigureNode> figures = FigureNode.of(paragraph);
        if (figures.isEmpty()) {
            words(paragraph);
        }
        figures.forEach(figure -> add(figure.rest()));
    }

    /** A quote's mark is no word; a box's title stands for itself. */
    private void words(Paragraph paragraph) {
        QuoteForm form = QuoteForm.openedBy(paragraph);
        Node first = paragraph.getFirstChild();
        Node titleEnd = form == QuoteForm.BOX ? QuoteForm.lineEnd(paragraph) : null;
        add(Inline.text(form == QuoteForm.QUOTE ? first : first.getNext(), titleEnd));
        if (titleEnd != null) {
            add(Inline.text(titleEnd.getNext(), null));
        }
    }

    private void row(TableRow row) {
        StringJoiner cells = new StringJoiner(" ");
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(Inline.text(cell));
            }
        }
        add(cells.toString());
    }

    private void add(String text) {
        if (!text.isBlank()) {
            paragraphs.add(text.strip());
        }
    }
}
