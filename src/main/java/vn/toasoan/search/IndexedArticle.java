package vn.toasoan.search;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Locality;
import vn.toasoan.articles.Revision;
import vn.toasoan.articles.Section;
import vn.toasoan.markup.Markdown;
import vn.toasoan.media.Photo;

/**
 * All that an index knows of an article's text; plain text throughout.
 *
 * @param notes captions, credits and the source, each a value of its own
 * @param parentSection null for an article in a section of the first level
 * @param locality null when it is about no one place
 * @param photoUrl of its first photo, null when there is none
 */
record IndexedArticle(
        long id,
        String url,
        String headline,
        String sapo,
        String body,
        List<String> notes,
        Topic section,
        Topic parentSection,
        List<Topic> tags,
        List<Topic> penNames,
        Topic locality,
        Instant publishedAt,
        String photoUrl) {

    /** Something with a name and a page of its own. */
    record Topic(String slug, String name) {
        Topic {
            Objects.requireNonNull(slug);
            Objects.requireNonNull(name);
        }

        private static Topic of(Section section) {
            return new Topic(section.slug(), section.name());
        }
    }

    IndexedArticle {
        Objects.requireNonNull(url);
        Objects.requireNonNull(headline);
        Objects.requireNonNull(sapo);
        Objects.requireNonNull(body);
        Objects.requireNonNull(section);
        Objects.requireNonNull(publishedAt);
        notes = List.copyOf(notes);
        tags = List.copyOf(tags);
        penNames = List.copyOf(penNames);
    }

    /** What an article says in one of its revisions. */
    static IndexedArticle of(Article article, Revision revision, List<String> notes, Instant at) {
        Section section = revision.section();
        Locality locality = revision.locality();
        return new IndexedArticle(
                article.id(),
                article.url(),
                revision.headline(),
                revision.sapo(),
                Markdown.parse(revision.body()).plainText(),
                notes,
                Topic.of(section),
                section.parent() == null ? null : Topic.of(section.parent()),
                revision.tags().stream()
                        .map(tag -> new Topic(tag.slug(), tag.name()))
                        .toList(),
                revision.penNames().stream()
                        .map(name -> new Topic(name.slug(), name.name()))
                        .toList(),
                locality == null ? null : new Topic(locality.slug(), locality.name()),
                at,
                Optional.ofNullable(revision.leadPhoto()).map(Photo::url).orElse(null));
    }
}
