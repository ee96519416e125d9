package vn.toasoan.readership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is most read, as ids of articles.
 *
 * @param bySection by the section's slug; those of a section below count for that above too
 */
record Charts(List<Long> overall, Map<String, List<Long>> bySection) {
    static final Charts NONE = new Charts(List.of(), Map.of());

    Charts {
        overall = List.copyOf(overall);
        bySection = Map.copyOf(bySection);
    }

    List<Long> of(String section) {
        return bySection.getOrDefault(section, List.of());
    }

    /** The subjects of changes that lead from those to these: {@code most-read}, {@code most-read/kinh-te}. */
    List<String> changesSince(Charts before) {
        List<String> changed = new ArrayList<>();
        if (!overall.equals(before.overall)) {
            changed.add("most-read");
        }
        Map<String, List<Long>> all = new HashMap<>(before.bySection);
        all.putAll(bySection);
        all.keySet().stream()
                .sorted()
                .filter(section -> !of(section).equals(before.of(section)))
                .forEach(section -> changed.add("most-read/" + section));
        return changed;
    }
}
