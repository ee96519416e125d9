package vn.toasoan.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.toasoan.platform.Mistake;
import vn.toasoan.vietnamese.NormalForm;

/**
 * All that an article says, as a person or a machine hands it in. Text is brought to its normal form on the way in:
 * NFC, {@code \n} for line ends, no control characters.
 *
 * @param body Markdown in the dialect of {@code markup}
 * @param section the section's slug; empty = the first section
 * @param tags display names, in order, each once
 * @param locality display name, empty = none
 * @param source where the text is from ({@code TTXVN}), empty = the paper itself
 * @param related in the journalist's order
 */
public record Manuscript(
        String headline,
        String sapo,
        String body,
        String section,
        List<String> tags,
        List<Byline> bylines,
        String locality,
        Genre genre,
        String source,
        List<Related> related,
        boolean commentsOpen) {

    static final int HEADLINE_MAX = 300;
    static final int SAPO_MAX = 3_000;
    public static final int BODY_MAX = 1_000_000;
    private static final int NAME_MAX = 200;
    private static final int LIST_MAX = 50;

    /** A pen name and what it stands for. */
    public record Byline(String name, BylineRole role) {
        public Byline {
            name = NormalForm.line(name);
            Objects.requireNonNull(role);
        }
    }

    /**
     * A related article: one of ours by its id, or one that isn't here, kept by its headline.
     *
     * @param id null when it isn't ours, or not found yet
     */
    public record Related(Long id, String headline, String sapo, String url) {
        public Related {
            headline = NormalForm.line(headline == null ? "" : headline);
            sapo = NormalForm.line(sapo == null ? "" : sapo);
            url = NormalForm.line(url == null ? "" : url);
        }

        public static Related article(long id) {
            return new Related(id, "", "", "");
        }
    }

    public Manuscript {
        headline = NormalForm.line(headline);
        sapo = NormalForm.line(sapo);
        body = NormalForm.of(body).replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        section = NormalForm.line(section);
        tags = tags.stream()
                .map(NormalForm::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        bylines = bylines.stream()
                .filter(byline -> !byline.name().isEmpty())
                .distinct()
                .toList();
        locality = NormalForm.line(locality);
        Objects.requireNonNull(genre);
        source = NormalForm.line(source);
        related = List.copyOf(related);
    }

    /** An empty sheet for the section. */
    public static Manuscript blank(String section) {
        return new Manuscript("", "", "", section, List.of(), List.of(), "", Genre.NEWS, "", List.of(), true);
    }

    /** What is wrong with it whoever saves it; what only a database can tell comes on top. */
    List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        if (headline.isEmpty()) {
            mistakes.add(Mistake.of("headline", "required"));
        }
        atMost(mistakes, "headline", headline, HEADLINE_MAX);
        atMost(mistakes, "sapo", sapo, SAPO_MAX);
        if (body.length() > BODY_MAX) {
            mistakes.add(Mistake.of("body", "body-long", BODY_MAX));
        }
        atMost(mistakes, "locality", locality, NAME_MAX);
        atMost(mistakes, "source", source, NAME_MAX);
        tags.forEach(tag -> atMost(mistakes, "tags", tag, NAME_MAX));
        bylines.forEach(byline -> atMost(mistakes, "bylines", byline.name(), NAME_MAX));
        related.forEach(link -> related(mistakes, link));
        if (Math.max(tags.size(), Math.max(bylines.size(), related.size())) > LIST_MAX) {
            mistakes.add(Mistake.of("", "list-long", LIST_MAX));
        }
        return mistakes;
    }

    private static void related(List<Mistake> mistakes, Related link) {
        if (link.id() == null && link.headline().isEmpty()) {
            mistakes.add(Mistake.of("related", "required"));
        }
        atMost(mistakes, "related", link.headline(), HEADLINE_MAX);
        atMost(mistakes, "related", link.sapo(), SAPO_MAX);
        if (!link.url().isEmpty() && !link.url().matches("(https?://|/)\\S{0,2000}")) {
            mistakes.add(Mistake.of("related", "related-url"));
        }
    }

    /** All of it in a fixed order, for the hash of a revision; the article's own switch for comments isn't part of it. */
    List<String> fields() {
        List<String> fields = new ArrayList<>(
                List.of(headline, sapo, body, section, locality, genre.code(), source, String.join("\n", tags)));
        bylines.forEach(byline -> fields.add(byline.role().code() + " " + byline.name()));
        related.forEach(link -> fields.addAll(
                List.of(link.id() == null ? "" : link.id().toString(), link.headline(), link.sapo(), link.url())));
        return fields;
    }

    private static void atMost(List<Mistake> mistakes, String field, String text, int max) {
        if (text.codePointCount(0, text.length()) > max) {
            mistakes.add(Mistake.of(field, "too-long", max));
        }
    }
}
