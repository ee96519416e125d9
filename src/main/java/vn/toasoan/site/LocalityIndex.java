package vn.toasoan.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.toasoan.articles.Locality;
import vn.toasoan.articles.LocalityHistory.Step;

/** All localities of today, grouped by the districts that readers knew for a lifetime. */
public record LocalityIndex(List<Group> groups) {
    /** @param district null for those that were in none */
    public record Group(Locality district, List<Entry> entries) {}

    /** @param formerly the names that its parts had */
    public record Entry(Locality locality, List<String> formerly) {}

    /**
     * @param today those that exist, sorted
     * @param steps sorted by the old name
     */
    static LocalityIndex of(List<Locality> today, List<Step> steps) {
        List<Group> groups = new ArrayList<>();
        Set<Locality> placed = new HashSet<>();
        for (Locality district : districts(steps)) {
            Set<Locality> followers = steps.stream()
                    .filter(step -> step.before().equals(district))
                    .map(Step::after)
                    .collect(Collectors.toSet());
            List<Locality> members = today.stream().filter(followers::contains).toList();
            placed.addAll(members);
            groups.add(group(district, members, steps));
        }
        List<Locality> others =
                today.stream().filter(each -> !placed.contains(each)).toList();
        groups.addFirst(group(null, others, steps));
        return new LocalityIndex(
                groups.stream().filter(group -> !group.entries().isEmpty()).toList());
    }

    private static List<Locality> districts(List<Step> steps) {
        return steps.stream()
                .map(Step::before)
                .filter(Locality::isDistrict)
                .distinct()
                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                .toList();
    }

    private static Group group(Locality district, List<Locality> members, List<Step> steps) {
        return new Group(
                district,
                members.stream()
                        .map(member -> new Entry(member, formerly(member, steps)))
                        .toList());
    }

    private static List<String> formerly(Locality member, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.after().equals(member) && !step.before().isDistrict())
                .map(step -> step.before().name())
                .toList();
    }
}
