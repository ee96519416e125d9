package vn.toasoan.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Teaser;

/**
 * What stands where on the front page, by rule: the newest story with a photo leads, those that follow stand beside it,
 * the sections below show what isn't on top already.
 *
 * @param lead null when nothing is published
 * @param more what still has to stand there for a full page, where the sections bring too little; else empty
 * @param newest of all sections, from which a theme may choose by form
 */
public record FrontPage(
        Teaser lead,
        List<Teaser> beside,
        List<Teaser> latest,
        List<Block> blocks,
        List<Teaser> more,
        List<Teaser> newest) {
    private static final int BESIDE = 5;
    private static final int LATEST = 12;
    private static final int IN_BLOCK = 5;

    /** So many different headlines at least, as long as there are any. */
    private static final int FULL = 25;

    /** A section's part of the front page; never empty. */
    public record Block(Section section, List<Section> children, List<Teaser> stories) {}

    /**
     * @param newest of all sections
     * @param bySection newest of each section of the first level, in the paper's order
     */
    static FrontPage arrange(List<Teaser> newest, Map<Frame.MenuEntry, List<Teaser>> bySection) {
        if (newest.isEmpty()) {
            return new FrontPage(null, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Teaser lead = newest.stream()
                .limit(BESIDE + 1)
                .filter(story -> story.photo() != null)
                .findFirst()
                .orElse(newest.getFirst());
        List<Teaser> beside = newest.stream()
                .filter(story -> story.id() != lead.id())
                .limit(BESIDE)
                .toList();
        Set<Long> onTop = new HashSet<>(List.of(lead.id()));
        beside.forEach(story -> onTop.add(story.id()));
        List<Teaser> latest = newest.stream().limit(LATEST).toList();
        List<Block> blocks = blocks(bySection, onTop);
        return new FrontPage(lead, beside, latest, blocks, more(newest, onTop, latest, blocks), newest);
    }

    private static List<Block> blocks(Map<Frame.MenuEntry, List<Teaser>> bySection, Set<Long> onTop) {
        List<Block> blocks = new ArrayList<>();
        bySection.forEach((entry, stories) -> {
            List<Teaser> shown = stories.stream()
                    .filter(story -> !onTop.contains(story.id()))
                    .limit(IN_BLOCK)
                    .toList();
            if (!shown.isEmpty()) {
                blocks.add(new Block(entry.section(), entry.children(), shown));
            }
        });
        return List.copyOf(blocks);
    }

    private static List<Teaser> more(List<Teaser> newest, Set<Long> onTop, List<Teaser> latest, List<Block> blocks) {
        Set<Long> shown = new HashSet<>(onTop);
        latest.forEach(story -> shown.add(story.id()));
        blocks.forEach(block -> block.stories().forEach(story -> shown.add(story.id())));
        return newest.stream()
                .filter(story -> !shown.contains(story.id()))
                .limit(Math.max(0, FULL - shown.size()))
                .toList();
    }
}
