package vn.toasoan.markup;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;

/** Brings together what two people made of one body, paragraph by paragraph. */
public final class Merge {

    private static final String GAP = "\n\n";

    private Merge() {}

    /**
     * Merges two edits of {@code base}: paragraphs changed, added or taken away by one only are as he left them; the same
     * paragraph changed by both is a conflict unless both left it the same. So are two different paragraphs added at one
     * place, and two neighbours taken away by one each. Where both changed something, the number of blank lines between
     * paragraphs counts for nothing.
     */
    public static Merged of(String base, String mine, String theirs) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return new Merged(theirs, false);
        }
        if (theirs.equals(base)) {
            return new Merged(mine, false);
        }
        String tail = tail(mine).equals(tail(base)) ? tail(theirs) : tail(mine);
        List<String> b = parts(base);
        List<String> m = parts(mine);
        List<String> t = parts(theirs);
        List<String> merged = merge(b, m, t);
        if (merged.isEmpty()) {
            // An insertion next to the other's change can be told apart from the other end only.
            merged = merge(b.reversed(), m.reversed(), t.reversed()).reversed();
        }
        return merged.isEmpty() ? new Merged("", true) : new Merged(text(merged) + tail, false);
    }

    /**
     * Paragraphs and gaps by turns, so that changes in neighbours don't touch; an empty one stands at each end, so that
     * the first and the last paragraph have neighbours too.
     */
    private static List<String> parts(String body) {
        List<String> parts = new ArrayList<>(List.of("", GAP));
        for (String block : Paragraphs.split(body.strip())) {
            String words = block.stripTrailing();
            parts.add(words);
            parts.add(words.length() < block.length() ? block.substring(words.length()) : GAP);
        }
        parts.add("");
        return parts;
    }

    private static String text(List<String> parts) {
        return parts.size() <= 3 ? "" : String.join("", parts.subList(2, parts.size() - 2));
    }

    private static String tail(String body) {
        return body.substring(body.stripTrailing().length());
    }

    /** The merged parts, none where there is a conflict. */
    private static List<String> merge(List<String> base, List<String> mine, List<String> theirs) {
        MergeResult<Parts> result =
                new MergeAlgorithm().merge(new Same(), new Parts(base), new Parts(mine), new Parts(theirs));
        List<String> merged = new ArrayList<>();
        if (!result.containsConflicts()) {
            for (MergeChunk chunk : result) {
                Parts from = result.getSequences().get(chunk.getSequenceIndex());
                merged.addAll(from.list.subList(chunk.getBegin(), chunk.getEnd()));
            }
        }
        return merged;
    }

    private static final class Parts extends Sequence {
        private final List<String> list;

        Parts(List<String> list) {
            this.list = list;
        }

        /** A gap is like any other gap, but no paragraph. */
        String key(int i) {
            return i % 2 == 1 ? "\n" : list.get(i);
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private static final class Same extends SequenceComparator<Parts> {
        @Override
        public boolean equals(Parts a, int ai, Parts b, int bi) {
            return a.key(ai).equals(b.key(bi));
        }

        @Override
        public int hash(Parts parts, int i) {
            return parts.key(i).hashCode();
        }
    }
}
