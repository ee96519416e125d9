package vn.toasoan.readership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import vn.toasoan.platform.DatabaseFault;

/** The reads that are written down. */
@ApplicationScoped
@Transactional
public class ReadBook {
    /** So long hours are kept as hours. */
    static final Duration HOURS_KEPT = Duration.ofDays(8);

    /** So long anything is: the same month of last year can be looked at. */
    static final Duration KEPT = Duration.ofDays(400);

    /** In one order on all nodes, so that two batches never wait for each other. */
    private static final String WRITE = """
            insert into article_reads (article_id, hour, reads)
            select new.id, to_timestamp(new.hour), new.reads
            from unnest(?::bigint[], ?::bigint[], ?::bigint[]) as new (id, hour, reads)
            join article a on a.id = new.id and a.state = 'PUBLISHED'
            order by 1, 2
            on conflict (article_id, hour) do update set reads = article_reads.reads + excluded.reads""";

    private static final String FOLD = """
            with hours as (
                delete from article_reads
                where hour < ? and hour <> date_trunc('day', hour, 'Asia/Ho_Chi_Minh')
                returning article_id, hour, reads)
            insert into article_reads (article_id, hour, reads)
            select article_id, date_trunc('day', hour, 'Asia/Ho_Chi_Minh'), sum(reads) from hours
            group by 1, 2 order by 1, 2
            on conflict (article_id, hour) do update set reads = article_reads.reads + excluded.reads""";

    private static final String DROP = "delete from article_reads where hour < ?";

    private static final String SINCE = "select article_id, hour, reads from article_reads where hour >= ?";

    private static final String TOP = """
            select r.article_id, sum(r.reads) from article_reads r
            join article a on a.id = r.article_id and a.state = 'PUBLISHED'
            where r.hour >= ? and r.hour < ? group by 1 order by 2 desc, 1 desc limit ?""";

    private static final String SERIES =
            "select hour, reads from article_reads where article_id = ? and hour >= ? and hour < ? order by hour";

    private static final String TOTAL = "select coalesce(sum(reads), 0) from article_reads where article_id = ?";

    @Inject
    DataSource source;

    /** Adds a batch, in one statement; what is of no published article is thrown away. */
    void write(Map<ReadHour, Long> batch) {
        ask(WRITE, statement -> {
            Connection connection = statement.getConnection();
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint",
                            batch.keySet().stream().map(ReadHour::article).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint",
                            batch.keySet().stream()
                                    .map(key -> key.hour().getEpochSecond())
                                    .toArray()));
            statement.setArray(
                    3, connection.createArrayOf("bigint", batch.values().toArray()));
            return statement.executeUpdate();
        });
    }

    /** Makes days of old hours, and forgets old days. */
    void fold(Instant now) {
        ask(FOLD, statement -> {
            statement.setObject(1, utc(now.minus(HOURS_KEPT)));
            return statement.executeUpdate();
        });
        ask(DROP, statement -> {
            statement.setObject(1, utc(now.minus(KEPT)));
            return statement.executeUpdate();
        });
    }

    Ranking ranking(Instant now) {
        Ranking ranking = new Ranking(now);
        return ask(SINCE, statement -> {
            statement.setObject(1, utc(Ranking.since(now)));
            statement.setFetchSize(5_000);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                ranking.add(new ReadHour(rows.getLong(1), moment(rows, 2)), rows.getLong(3));
            }
            return ranking;
        });
    }

    /** Reads by article, the most read first. */
    Map<Long, Long> top(Instant from, Instant to, int size) {
        return ask(TOP, statement -> {
            statement.setObject(1, utc(from));
            statement.setObject(2, utc(to));
            statement.setInt(3, size);
            ResultSet rows = statement.executeQuery();
            Map<Long, Long> top = new LinkedHashMap<>();
            while (rows.next()) {
                top.put(rows.getLong(1), rows.getLong(2));
            }
            return top;
        });
    }

    /** Reads of an article by the hour, in order, those without any left out. */
    Map<Instant, Long> series(long article, Instant from, Instant to) {
        return ask(SERIES, statement -> {
            statement.setLong(1, article);
            statement.setObject(2, utc(from));
            statement.setObject(3, utc(to));
            ResultSet rows = statement.executeQuery();
            Map<Instant, Long> series = new LinkedHashMap<>();
            while (rows.next()) {
                series.put(moment(rows, 1), rows.getLong(2));
            }
            return series;
        });
    }

    /** All reads of an article that are remembered. */
    long total(long article) {
        return ask(TOTAL, statement -> {
            statement.setLong(1, article);
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        });
    }

    @FunctionalInterface
    private interface Question<T> {
        T put(PreparedStatement statement) throws SQLException;
    }

    private <T> T ask(String query, Question<T> question) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            return question.put(statement);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
