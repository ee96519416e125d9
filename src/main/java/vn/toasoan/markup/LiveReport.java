package vn.toasoan.markup;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.toasoan.vietnamese.NormalForm;

/**
 * A live report (tường thuật trực tiếp): a body whose crossheads begin with an hour. Those are its entries; the reporter may
 * add them on top or below. Other crossheads belong to the entry they stand in.
 *
 * @param opening Markdown in front of the first entry, may be empty
 * @param entries newest first
 */
public record LiveReport(String opening, List<LiveEntry> entries) {

    private record Mark(int start, int end, LiveTime time, boolean key) {}

    /** @param day that of an hour written without a date */
    public static LiveReport of(String markdown, LocalDate day) {
        String body = NormalForm.of(markdown);
        List<Mark> marks = marks(body, day);
        String opening =
                marks.isEmpty() ? body : body.substring(0, marks.getFirst().start());
        return new LiveReport(opening.strip(), entries(body, marks));
    }

    /** Those the reporter set in bold. */
    public List<LiveEntry> keyMoments() {
        return entries.stream().filter(LiveEntry::key).toList();
    }

    public boolean isOfSeveralDays() {
        return entries.stream()
                        .map(entry -> entry.at().toLocalDate())
                        .distinct()
                        .count()
                > 1;
    }

    private static List<Mark> marks(String body, LocalDate day) {
        List<Mark> marks = new ArrayList<>();
        for (Stretch stretch : Stretches.of(body)) {
            Node node = stretch.document() == null ? null : stretch.document().getFirstChild();
            for (; node != null; node = node.getNext()) {
                if (node instanceof Heading heading && heading.getLevel() <= 2) {
                    int start = stretch.offset() + heading.getStartOffset();
                    int end = stretch.offset() + heading.getEndOffset();
                    LiveTime.of(Inline.text(heading), day)
                            .ifPresent(time -> marks.add(new Mark(start, end, time, isBold(heading, time.rest()))));
                }
            }
        }
        return marks;
    }

    private static boolean isBold(Heading heading, String headline) {
        return heading.getLastChild() instanceof StrongEmphasis strong
                && Inline.text(strong).strip().equals(headline);
    }

    private static List<LiveEntry> entries(String body, List<Mark> marks) {
        Map<LocalDateTime, Integer> sameMinute = new HashMap<>();
        List<LiveEntry> entries = new ArrayList<>();
        for (int i : oldestFirst(marks)) {
            Mark mark = marks.get(i);
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : body.length();
            int nth = sameMinute.merge(mark.time().at(), 1, Integer::sum);
            entries.add(new LiveEntry(
                    mark.time().at(),
                    mark.time().rest(),
                    mark.key(),
                    body.substring(mark.end(), end).strip(),
                    nth));
        }
        return List.copyOf(entries.reversed());
    }

    /** Places of the marks; those of one minute follow the direction in which the reporter wrote. */
    private static List<Integer> oldestFirst(List<Mark> marks) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            places.add(i);
        }
        boolean newestOnTop = marks.size() > 1
                && marks.getFirst().time().at().isAfter(marks.getLast().time().at());
        List<Integer> written = newestOnTop ? places.reversed() : places;
        return written.stream()
                .sorted(Comparator.comparing(i -> marks.get(i).time().at()))
                .toList();
    }
}
