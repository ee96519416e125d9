package vn.toasoan.search;

import java.util.List;

/** Writes a passage as HTML text: everything escaped, what was found in {@code <mark>}, neighbours in one. */
final class MarkedHtml {
    private static final String CUT = "…";

    private final Passage passage;
    private final Passage.Bounds bounds;
    private final StringBuilder out = new StringBuilder();
    private int written;

    private MarkedHtml(Passage passage) {
        this.passage = passage;
        this.bounds = passage.bounds();
        this.written = bounds.start();
    }

    static String of(Passage passage) {
        MarkedHtml html = new MarkedHtml(passage);
        html.write();
        return html.out.toString().strip();
    }

    private void write() {
        List<Word> found = passage.marked().stream()
                .filter(word -> word.start() >= bounds.start() && word.end() <= bounds.end())
                .toList();
        out.append(bounds.cutBefore() ? CUT : "");
        for (int i = 0; i < found.size(); i++) {
            int end = found.get(i).end();
            int start = found.get(i).start();
            while (i + 1 < found.size() && isBlank(end, found.get(i + 1).start())) {
                end = found.get(++i).end();
            }
            mark(start, end);
        }
        text(bounds.end());
        out.append(bounds.cutBehind() ? CUT : "");
    }

    private boolean isBlank(int start, int end) {
        return passage.text().substring(start, end).isBlank();
    }

    private void mark(int start, int end) {
        text(start);
        out.append("<mark>");
        text(end);
        out.append("</mark>");
    }

    private void text(int end) {
        for (; written < end; written++) {
            escaped(passage.text().charAt(written));
        }
    }

    private void escaped(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n' -> out.append(out.isEmpty() || out.charAt(out.length() - 1) == ' ' ? "" : " ");
            default -> out.append(c);
        }
    }
}
