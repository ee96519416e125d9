package vn.toasoan.markup;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.toasoan.vietnamese.NormalForm;

/** Reads the newsroom's Markdown; the package tells its dialect. */
public final class Markdown {

    private Markdown() {}

    /** The body read, of any text at all: it is brought to normal form first. */
    public static Body parse(String body) {
        return new Body(Stretches.of(NormalForm.of(body)));
    }

    /** The figures of a body alone; most bodies have none, and needn't be read for that. */
    public static List<Figure> figures(String body) {
        String normal = NormalForm.of(body);
        return normal.contains("![") ? parse(normal).figures() : List.of();
    }

    /**
     * Gives the figures other addresses, and touches no other character of the body.
     *
     * @param change the new address for an old one; both may be empty, for an awaited photo
     */
    public static String replaceAddresses(String body, UnaryOperator<String> change) {
        StringBuilder out = new StringBuilder(body.length() + 64);
        int done = 0;
        for (Stretch stretch : Stretches.of(body)) {
            for (FigureNode node : Body.figureNodes(stretch)) {
                String changed = change.apply(node.figure().address());
                if (!changed.equals(node.figure().address())) {
                    out.append(body, done, stretch.offset() + node.addressStart());
                    out.append(FigureForm.writeAddress(changed));
                    done = stretch.offset() + node.addressEnd();
                }
            }
        }
        return out.append(body, done, body.length()).toString();
    }
}
