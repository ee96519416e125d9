package vn.toasoan.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** What a reader reads of inline Markdown, without its marks. */
final class Inline {

    /** Deeper nesting is shown as typed; it also bounds the stack. */
    static final int MAX_DEPTH = 60;

    private Inline() {}

    /** The words within a node; a line end within them is a space. */
    static String text(Node parent) {
        return text(parent.getFirstChild(), null);
    }

    /** The words of neighbours: from the first, which may be null, to before the second, null = to the last. */
    static String text(Node from, Node to) {
        StringBuilder out = new StringBuilder();
        append(from, to, out, 0);
        return out.toString();
    }

    /** The text a node without inner marks shows, or null for one that is made of others. */
    static String ownText(Node node) {
        return switch (node) {
            case Text text -> text.getChars().unescape();
            case HtmlEntity entity -> entity.getChars().unescape();
            case HtmlInlineBase html -> html.getChars().toString();
            case Code code -> code.getText().toString().replaceAll("\\s++", " ");
            case AutoLink link -> link.getText().toString();
            case MailLink link -> link.getText().toString();
            default -> null;
        };
    }

    private static void append(Node from, Node to, StringBuilder out, int depth) {
        for (Node node = from; node != null && node != to; node = node.getNext()) {
            String own = ownText(node);
            if (own != null) {
                out.append(own);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                out.append(' ');
            } else if (node instanceof RefNode || depth > MAX_DEPTH) {
                out.append(node.getChars().unescape());
            } else {
                append(node.getFirstChild(), null, out, depth + 1);
            }
        }
    }
}
