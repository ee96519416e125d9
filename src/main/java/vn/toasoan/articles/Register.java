package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.toasoan.platform.DatabaseFault;
import vn.toasoan.vietnamese.NewsDates;

/**
 * All addresses that readers can have, for those who take them all: in parts, each read by itself. A part stays what it is,
 * whatever is published later: a month's articles stand in the order of their publication, tags and pen names in the order
 * in which they came to be.
 */
@ApplicationScoped
public class Register {
    private static final String MONTHS = """
            with span as (
                select date_trunc('month', min(published_at) at time zone '%1$s') as first,
                    date_trunc('month', max(published_at) at time zone '%1$s') as last
                from article where state = 'PUBLISHED')
            select extract(year from month)::int, extract(month from month)::int, brought.articles, brought.updated_at
            from span, generate_series(first, last, interval '1 month') month,
            lateral (
                select count(*) as articles, max(updated_at) as updated_at from article
                where state = 'PUBLISHED' and published_at >= month at time zone '%1$s'
                and published_at < (month + interval '1 month') at time zone '%1$s') brought
            where articles > 0 order by month desc""".formatted(NewsDates.ZONE);

    private static final String ARTICLES = """
            select part.id, r.slug, part.updated_at from (
                select id, published_at, updated_at, live_revision_id from article
                where state = 'PUBLISHED' and published_at >= ? and published_at < ?
                order by published_at, id offset ? limit ?) part
            join revision r on r.id = part.live_revision_id order by part.published_at, part.id""";

    private static final String NEWS = """
            select part.id, r.slug, part.published_at, r.headline from (
                select id, published_at, live_revision_id from article
                where state = 'PUBLISHED' and published_at >= ?
                order by published_at desc, id desc offset ? limit ?) part
            join revision r on r.id = part.live_revision_id order by part.published_at desc, part.id desc""";

    private static final String TAGS = """
            select t.slug from tag t where t.id >= ? and t.id < ? and exists (
                select 1 from revision_tag rt join article a on a.live_revision_id = rt.revision_id
                where rt.tag_id = t.id and a.state = 'PUBLISHED')
            order by t.id""";

    private static final String PEN_NAMES = """
            select n.slug from pen_name n where n.id >= ? and n.id < ? and exists (
                select 1 from revision_byline b join article a on a.live_revision_id = b.revision_id
                where b.pen_name_id = n.id and a.state = 'PUBLISHED')
            order by n.id""";

    @Inject
    DataSource source;

    /** What a month brought, and when something of it last changed. */
    public record Month(YearMonth month, long articles, Instant updatedAt) {}

    /** An article's address, and when readers last got another version. */
    public record Entry(String url, Instant updatedAt) {}

    /** A piece of news and when it appeared. */
    public record News(String url, Instant publishedAt, String headline) {}

    /** Those that brought something, newest first. */
    public List<Month> months() {
        return read(
                MONTHS, row -> new Month(YearMonth.of(row.getInt(1), row.getInt(2)), row.getLong(3), instant(row, 4)));
    }

    /** @param part from 0 */
    public List<Entry> of(YearMonth month, int part, int size) {
        return read(
                ARTICLES,
                row -> new Entry(Article.url(row.getString(2), row.getLong(1)), instant(row, 3)),
                start(month),
                start(month.plusMonths(1)),
                (long) part * size,
                size);
    }

    public long countSince(Instant from) {
        return read(
                        "select count(*) from article where state = 'PUBLISHED' and published_at >= ?",
                        row -> row.getLong(1),
                        utc(from))
                .getFirst();
    }

    /** Newest first. @param part from 0 */
    public List<News> since(Instant from, int part, int size) {
        return read(
                NEWS,
                row -> new News(Article.url(row.getString(2), row.getLong(1)), instant(row, 3), row.getString(4)),
                utc(from),
                (long) part * size,
                size);
    }

    /** Slugs of the tags that have articles, of as many numbers as {@code size} says. @param part from 0 */
    public List<String> tags(int part, int size) {
        return numbered(TAGS, part, size);
    }

    /** The same of pen names. */
    public List<String> penNames(int part, int size) {
        return numbered(PEN_NAMES, part, size);
    }

    /** How many parts of that size there are; some may be empty. */
    public int tagParts(int size) {
        return parts("tag", size);
    }

    public int penNameParts(int size) {
        return parts("pen_name", size);
    }

    private List<String> numbered(String query, int part, int size) {
        long first = (long) part * size;
        return read(query, row -> row.getString(1), first, first + size);
    }

    private int parts(String table, int size) {
        long last = read("select coalesce(max(id), -1) from " + table, row -> row.getLong(1))
                .getFirst();
        return (int) Math.floorDiv(last, size) + 1;
    }

    private static OffsetDateTime start(YearMonth month) {
        return utc(month.atDay(1).atStartOfDay(NewsDates.ZONE).toInstant());
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String query, Reading<T> reading, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            ResultSet rows = select.executeQuery();
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
