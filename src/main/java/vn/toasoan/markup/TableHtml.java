package vn.toasoan.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes a table as HTML; a column's alignment becomes a class, since pages allow no styles within. */
final class TableHtml {

    private final StringBuilder out;
    private final InlineHtml inline;

    TableHtml(StringBuilder out, InlineHtml inline) {
        this.out = out;
        this.inline = inline;
    }

    void table(TableBlock table) {
        out.append("<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            switch (part) {
                case TableHead head -> part("thead", "th", head);
                case TableBody body -> part("tbody", "td", body);
                default -> {
                    // The line of dashes shows nothing of its own.
                }
            }
        }
        out.append("</table>\n");
    }

    private void part(String tag, String cellTag, Node part) {
        if (!part.hasChildren()) {
            return;
        }
        out.append('<').append(tag).append(">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                row(cellTag, row);
            }
        }
        out.append("</").append(tag).append(">\n");
    }

    private void row(String cellTag, Node row) {
        out.append("<tr>\n");
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                // A header that says nothing heads nothing.
                String tag = Inline.text(cell).isBlank() ? "td" : cellTag;
                out.append('<').append(tag).append(alignment(cell)).append('>');
                inline.children(cell);
                out.append("</").append(tag).append(">\n");
            }
        }
        out.append("</tr>\n");
    }

    private static String alignment(TableCell cell) {
        return cell.getAlignment() == null
                ? ""
                : " class=\"" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
    }
}
