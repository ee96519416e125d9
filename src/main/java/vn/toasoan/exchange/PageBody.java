package vn.toasoan.exchange;

import java.util.ArrayList;
import java.util.List;
import vn.toasoan.articles.Manuscript.Related;

/** Walks through the lines below the sapo and tells paragraphs, figures, lists and related articles apart. */
final class PageBody {
    private static final int LONGEST_CAPTION = 500;

    private final List<String> lines;
    private final String headline;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<Related> related = new ArrayList<>();
    private int at;

    PageBody(List<String> lines, String headline) {
        this.lines = lines;
        this.headline = headline;
        while (at < lines.size()) {
            read(lines.get(at++));
        }
    }

    String markdown() {
        return PageBlock.markdown(blocks);
    }

    List<Related> related() {
        return related;
    }

    private void read(String line) {
        String bullet = PageLines.bullet(line);
        if (line.equals(headline)) {
            blocks.add(
                    PageBlock.figure(PageCaption.of(nextText(LONGEST_CAPTION)).figure()));
        } else if (bullet.equals(headline)) {
            addRelated();
        } else if (!bullet.isEmpty()) {
            blocks.add(PageBlock.item(bullet));
        } else {
            blocks.add(PageBlock.text(line));
        }
    }

    private void addRelated() {
        String theirs = nextText(Integer.MAX_VALUE);
        if (!theirs.isEmpty()) {
            related.add(new Related(null, theirs, nextText(Integer.MAX_VALUE), ""));
        }
    }

    /** Takes the next line if it is text of at most this length, else nothing. */
    private String nextText(int longest) {
        if (at == lines.size()) {
            return "";
        }
        String line = lines.get(at);
        boolean text = !line.equals(headline) && PageLines.bullet(line).isEmpty() && line.length() <= longest;
        return text ? lines.get(at++) : "";
    }
}
