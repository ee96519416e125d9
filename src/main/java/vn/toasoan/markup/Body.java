package vn.toasoan.markup;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/** The body of an article, read. */
public final class Body {

    private static final String GALLERY = "<div class=\"gallery\">";
    private static final Pattern PLACE = Pattern.compile("<figure id=\"(\\d+)\"></figure>");
    private static final Pattern EMPTY_GALLERY = Pattern.compile(GALLERY + "\\s*+</div>\n");

    /** The second belt: what {@link HtmlWriter} may write. */
    private static final Safelist SAFE = new Safelist()
            .addTags("p", "h2", "h3", "blockquote", "ul", "ol", "li", "pre", "code", "hr", "br", "em", "strong", "a")
            .addTags("table", "thead", "tbody", "tr", "th", "td", "figure", "div")
            .addAttributes("a", "href", "rel")
            .addAttributes("ol", "start")
            .addAttributes("th", "class")
            .addAttributes("td", "class")
            .addAttributes("figure", "id")
            .addAttributes("p", "class")
            .addAttributes("blockquote", "class")
            .addAttributes("div", "class")
            .addProtocols("a", "href", "http", "https", "mailto")
            .preserveRelativeLinks(true);

    /** jsoup judges a relative link by where it would lead. */
    private static final String ANY_PAGE = "https://example.invalid/";

    private static final OutputSettings AS_WRITTEN = new OutputSettings().prettyPrint(false);

    private final List<Stretch> stretches;
    private final List<Figure> figures;

    Body(List<Stretch> stretches) {
        this.stretches = stretches;
        this.figures = figureNodes(stretches);
    }

    /** The figures in their order. */
    public List<Figure> figures() {
        return figures;
    }

    /**
     * The words of each paragraph, crosshead, list item, quoted paragraph, table row and piece of code in their order,
     * without marks; figures and their captions aren't among them. None is blank.
     */
    public List<String> paragraphs() {
        TextWriter writer = new TextWriter();
        stretches.forEach(writer::stretch);
        return writer.paragraphs();
    }

    /** The {@link #paragraphs} with a blank line between. */
    public String plainText() {
        return String.join("\n\n", paragraphs());
    }

    /**
     * The body as well-formed HTML that holds only what the dialect has.
     *
     * @param figureHtml writes a figure, in the caller's own HTML and escaped by him; it may write nothing
     */
    public String html(Function<Figure, String> figureHtml) {
        HtmlWriter writer = new HtmlWriter();
        stretches.forEach(writer::stretch);
        String clean = Jsoup.clean(writer.toString(), ANY_PAGE, SAFE, AS_WRITTEN);
        Matcher places = PLACE.matcher(clean);
        String whole = places.replaceAll(
                place -> Matcher.quoteReplacement(figureHtml.apply(figures.get(Integer.parseInt(place.group(1))))));
        return whole.contains(GALLERY) ? EMPTY_GALLERY.matcher(whole).replaceAll("") : whole;
    }

    private static List<Figure> figureNodes(List<Stretch> stretches) {
        List<Figure> figures = new ArrayList<>();
        for (Stretch stretch : stretches) {
            figureNodes(stretch).forEach(node -> figures.add(node.figure()));
        }
        return List.copyOf(figures);
    }

    static List<FigureNode> figureNodes(Stretch stretch) {
        List<FigureNode> nodes = new ArrayList<>();
        Node first = stretch.document() == null ? null : stretch.document().getFirstChild();
        for (Node node = first; node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                nodes.addAll(FigureNode.of(paragraph));
            }
        }
        return nodes;
    }
}
