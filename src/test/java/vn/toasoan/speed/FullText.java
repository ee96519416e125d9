package vn.toasoan.speed;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The yardstick: PostgreSQL's own full text over the same articles, without diacritics, ranked, with a GIN index. */
final class FullText {
    private static final String ASK = """
            select a.id, a.headline, ts_headline('simple', a.sapo, q), ts_rank(a.words, q) as rank
            from news a, plainto_tsquery('simple', unaccent(?)) q
            where a.words @@ q order by rank desc limit 10""";

    private final String url;

    FullText(String url) {
        this.url = url;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    void load(VariedNews news, int many) throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists unaccent");
            statement.execute("drop table if exists news");
            statement.execute(
                    "create table news (id int primary key, headline text, sapo text, body text, words tsvector)");
            for (int number = 0; number < many; number++) {
                copy(connection, number, news.article(number));
            }
            statement.execute("""
                    update news set words = setweight(to_tsvector('simple', unaccent(headline)), 'A')
                        || setweight(to_tsvector('simple', unaccent(sapo)), 'B')
                        || to_tsvector('simple', unaccent(body))""");
            statement.execute("create index on news using gin (words)");
            statement.execute("vacuum full analyze news");
        }
    }

    private static void copy(Connection connection, int number, VariedNews.Row article)
            throws SQLException, IOException {
        String row = number + "\t" + field(article.headline()) + "\t" + field(article.sapo()) + "\t"
                + field(String.join("\n", article.body())) + "\n";
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy news (id, headline, sapo, body) from stdin", new StringReader(row));
    }

    private static String field(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    static int ask(PreparedStatement prepared, String query) throws SQLException {
        prepared.setString(1, query);
        int found = 0;
        try (ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                found++;
            }
        }
        return found;
    }

    static PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement(ASK);
    }
}
