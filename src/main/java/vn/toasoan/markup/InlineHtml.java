package vn.toasoan.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/** Writes what stands within a paragraph as HTML. */
final class InlineHtml {

    private final StringBuilder out;
    private int depth;

    InlineHtml(StringBuilder out) {
        this.out = out;
    }

    void children(Node parent) {
        nodes(parent.getFirstChild(), null);
    }

    /** Neighbours: from the first, which may be null, to before the second, null = to the last. */
    void nodes(Node from, Node to) {
        for (Node node = from; node != null && node != to; node = node.getNext()) {
            node(node);
        }
    }

    void text(CharSequence text) {
        out.append(Entities.escape(text.toString()));
    }

    private void node(Node node) {
        if (depth > Inline.MAX_DEPTH) {
            text(node.getChars());
            return;
        }
        depth++;
        switch (node) {
            case SoftLineBreak ignored -> out.append('\n');
            case HardLineBreak ignored -> out.append("<br>\n");
            case Emphasis emphasis -> wrapped("em", emphasis);
            case StrongEmphasis strong -> wrapped("strong", strong);
            case Code code -> code(code);
            case Link link -> link(link);
            case AutoLink link -> autoLink(link.getText().toString(), "");
            case MailLink link -> autoLink(link.getText().toString(), "mailto:");
            case RefNode brackets -> brackets(brackets);
            default -> textOrChildren(node);
        }
        depth--;
    }

    private void wrapped(String tag, Node node) {
        out.append('<').append(tag).append('>');
        children(node);
        out.append("</").append(tag).append('>');
    }

    private void code(Code code) {
        out.append("<code>");
        text(Inline.ownText(code));
        out.append("</code>");
    }

    private void link(Link link) {
        Optional<String> href = Links.href(link.getUrl().unescape());
        href.ifPresent(this::open);
        children(link);
        href.ifPresent(ignored -> out.append("</a>"));
    }

    private void autoLink(String shown, String scheme) {
        Optional<String> href = Links.href(scheme + shown);
        href.ifPresent(this::open);
        text(shown);
        href.ifPresent(ignored -> out.append("</a>"));
    }

    private void open(String href) {
        out.append("<a href=\"").append(Entities.escape(href)).append('"');
        out.append(Links.isElsewhere(href) ? " rel=\"nofollow noopener\">" : ">");
    }

    /** The dialect has no links by reference: square brackets are text, what they hold may be marked. */
    private void brackets(RefNode node) {
        if (!node.hasChildren()) {
            text(node.getChars().unescape());
            return;
        }
        BasedSequence inner = node.getChildChars();
        text(node.getChars().prefixOf(inner).unescape());
        children(node);
        text(node.getChars().suffixOf(inner).unescape());
    }

    private void textOrChildren(Node node) {
        String own = Inline.ownText(node);
        if (own != null) {
            text(own);
        } else {
            children(node);
        }
    }
}
