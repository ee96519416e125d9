package vn.toasoan.site;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as SVG: dark on white whatever the page's colours are, with the quiet zone of four modules that ISO 18004 asks for. */
final class QrDrawing {
    private static final int QUIET = 4;

    private QrDrawing() {}

    static String svg(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%2$d" height="%2$d" \
                shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%3$s"/></svg>
                """.formatted(side, 4 * side, path(code));
    }

    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            row(code, y, path);
        }
        return path.toString();
    }

    /** Neighbours are one bar: no seams between them, and half the bytes. */
    private static void row(QrCode code, int y, StringBuilder path) {
        for (int x = 0; x < code.size; x++) {
            int start = x;
            while (code.getModule(x, y)) {
                x++;
            }
            if (x > start) {
                path.append("M%d %dh%dv1h-%3$dz".formatted(start + QUIET, y + QUIET, x - start));
            }
        }
    }
}
