package vn.toasoan.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** What a block behind {@code >} is: somebody's words, words of the text set large, or a box beside the text. */
enum QuoteForm {
    QUOTE("", "blockquote", ""),
    PULL("[!trích]", "blockquote", " class=\"pull\""),
    BOX("[!hộp]", "div", " class=\"info\"");

    final String tag;
    final String attributes;
    private final String mark;

    QuoteForm(String mark, String tag, String attributes) {
        this.mark = mark;
        this.tag = tag;
        this.attributes = attributes;
    }

    static QuoteForm of(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getFirstChild() instanceof RefNode brackets) {
            String written = brackets.getChars().toString().toLowerCase(Locale.ROOT);
            return written.equals(BOX.mark) ? BOX : written.equals(PULL.mark) ? PULL : QUOTE;
        }
        return QUOTE;
    }

    /** The form, if the paragraph is the one with its mark; else a plain quote. */
    static QuoteForm openedBy(Paragraph paragraph) {
        return paragraph.getParent() instanceof BlockQuote quote && paragraph.getPrevious() == null ? of(quote) : QUOTE;
    }

    /** Whether a paragraph names who said what stands before it: the quote's last one, behind a long dash. */
    static boolean isSpeaker(Paragraph paragraph) {
        return paragraph.getParent() instanceof BlockQuote quote
                && of(quote) != BOX
                && paragraph.getPrevious() != null
                && paragraph.getNext() == null
                && paragraph.getChars().length() > 1
                && "–—".indexOf(paragraph.getChars().charAt(0)) >= 0
                && paragraph.getChars().charAt(1) == ' ';
    }

    /** The end of the line the mark stands in: behind it a box's text begins; null where the paragraph has no other line. */
    static Node lineEnd(Paragraph opening) {
        Node node = opening.getFirstChild();
        while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
            node = node.getNext();
        }
        return node;
    }
}
