package vn.toasoan.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;

/** Brings together what two people made of one body, paragraph by paragraph. */
public final class Merge {

    private Merge() {}

    /**
     * Merges two edits of {@code base}: paragraphs changed, added or taken away by one only are as he left them; the same
     * paragraph changed by both is a conflict unless both left it the same.
     */
    public static Merged of(String base, String mine, String theirs) {
        Parts b = Parts.of(base);
        Parts m = Parts.of(mine);
        Parts t = Parts.of(theirs);
        String tail = m.tail.equals(b.tail) ? t.tail : m.tail;
        Merged forward = merge(b.parts, m.parts, t.parts, tail, false);
        // An insertion next to the other's change can be told apart from the other end only.
        return forward.conflict()
                ? merge(reversed(b.parts), reversed(m.parts), reversed(t.parts), tail, true)
                : forward;
    }

    private static Merged merge(
            List<String> base, List<String> mine, List<String> theirs, String tail, boolean backwards) {
        MergeResult<Parts> result =
                new MergeAlgorithm().merge(new Same(), new Parts(base, ""), new Parts(mine, ""), new Parts(theirs, ""));
        if (result.containsConflicts()) {
            return new Merged("", true);
        }
        List<String> merged = new ArrayList<>();
        for (MergeChunk chunk : result) {
            Parts from = result.getSequences().get(chunk.getSequenceIndex());
            merged.addAll(from.parts.subList(chunk.getBegin(), chunk.getEnd()));
        }
        return new Merged(String.join("", backwards ? reversed(merged) : merged) + tail, false);
    }

    private static List<String> reversed(List<String> parts) {
        List<String> copy = new ArrayList<>(parts);
        Collections.reverse(copy);
        return copy;
    }

    /** Paragraphs and the blank lines between them by turns, so that changes in neighbours don't touch. */
    private static final class Parts extends Sequence {
        private final List<String> parts;
        private final String tail;

        Parts(List<String> parts, String tail) {
            this.parts = parts;
            this.tail = tail;
        }

        static Parts of(String body) {
            String text = body.stripTrailing();
            List<String> parts = new ArrayList<>();
            for (String block : Paragraphs.split(text)) {
                String words = block.stripTrailing();
                parts.add(words);
                if (words.length() < block.length()) {
                    parts.add(block.substring(words.length()));
                }
            }
            return new Parts(parts, body.substring(text.length()));
        }

        @Override
        public int size() {
            return parts.size();
        }
    }

    private static final class Same extends SequenceComparator<Parts> {
        @Override
        public boolean equals(Parts a, int ai, Parts b, int bi) {
            return a.parts.get(ai).equals(b.parts.get(bi));
        }

        @Override
        public int hash(Parts parts, int i) {
            return parts.parts.get(i).hashCode();
        }
    }
}
