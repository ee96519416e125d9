package vn.toasoan.markup;

/**
 * Tells what no writer writes from what the Markdown parser may have: its time grows with the square of the marks left
 * open and with nesting. The bounds lie far above what a newspaper prints; what lies beyond is shown as text. One object
 * judges one body, block after block.
 */
final class Bounds {

    /** Characters of a block: some twenty printed columns. */
    static final int BLOCK = 50_000;

    /** Lines and marks of a block. */
    static final int BLOCK_WEIGHT = 1_000;

    /** Lines and marks of a body; the blocks behind the one that exceeds it are text. */
    static final int BODY_WEIGHT = 100_000;

    /** Quotes and lists within each other on one line; four blanks of indentation count as one. */
    static final int NESTING = 16;

    /** Blanks and marks in front of the first word of a line. */
    static final int LEAD = 500;

    private static final String MARKS = "[]*_`<!&\\\n";
    private static final String LEADING = " \t>*-+_=#~`|:.)0123456789";

    private int left = BODY_WEIGHT;

    /** Whether the parser may read the body's next block. */
    boolean allow(String block) {
        int weight = block.length() > BLOCK ? BLOCK_WEIGHT + 1 : weight(block);
        boolean allowed =
                weight <= Math.min(BLOCK_WEIGHT, left) && block.lines().allMatch(Bounds::allowLine);
        if (allowed) {
            left -= weight;
        } else if (weight <= BLOCK_WEIGHT && weight > left) {
            left = 0;
        }
        return allowed;
    }

    private static int weight(String block) {
        int marks = (int) block.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
        return 1 + marks + block.lines().mapToInt(Bounds::nesting).sum();
    }

    private static boolean allowLine(String line) {
        return lead(line) <= LEAD && nesting(line) <= NESTING;
    }

    private static int lead(String line) {
        int at = 0;
        while (at < line.length() && LEADING.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int nesting(String line) {
        int markers = 0;
        int blanks = 0;
        for (int i = lead(line) - 1; i >= 0; i--) {
            char c = line.charAt(i);
            markers += opensBlock(line, i) ? 1 : 0;
            blanks += c == ' ' ? 1 : c == '\t' ? 4 : 0;
        }
        return markers + blanks / 4;
    }

    private static boolean opensBlock(String line, int at) {
        boolean gapBehind = at + 1 >= line.length() || " \t".indexOf(line.charAt(at + 1)) >= 0;
        return line.charAt(at) == '>' || gapBehind && "*-+.)".indexOf(line.charAt(at)) >= 0;
    }
}
