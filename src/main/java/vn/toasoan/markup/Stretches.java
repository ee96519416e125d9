package vn.toasoan.markup;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;

/** Reads a body with the newsroom's dialect. */
final class Stretches {

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                    .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
            .customInlineParserExtensionFactory(new Autolinks.Factory())
            .build();

    private Stretches() {}

    /**
     * The body in its order, as few stretches as can be: blocks beyond the {@link Bounds} are stretches of their own and
     * shown as text.
     */
    static List<Stretch> of(String body) {
        List<Stretch> stretches = new ArrayList<>();
        Bounds bounds = new Bounds();
        int read = 0;
        int at = 0;
        for (String block : Paragraphs.split(body)) {
            if (!bounds.allow(block)) {
                addRead(stretches, body, read, at);
                stretches.add(new Stretch(at, block, null));
                read = at + block.length();
            }
            at += block.length();
        }
        addRead(stretches, body, read, body.length());
        return List.copyOf(stretches);
    }

    private static void addRead(List<Stretch> stretches, String body, int from, int to) {
        if (from < to) {
            String source = body.substring(from, to);
            stretches.add(new Stretch(from, source, PARSER.parse(source)));
        }
    }
}
