package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.toasoan.platform.DatabaseFault;

/** Finds out where articles stand, thousands at once, for those who are told what changed. */
@ApplicationScoped
public class Standpoints {
    private static final String SELECT = """
            select a.id, r.slug, a.updated_at, s.slug, above.slug,
                array(select t.slug from revision_tag rt join tag t on t.id = rt.tag_id where rt.revision_id = r.id),
                array(select n.slug from revision_byline b join pen_name n on n.id = b.pen_name_id where b.revision_id = r.id)
            from article a
            join revision r on r.id = a.live_revision_id
            join section s on s.id = r.section_id
            left join section above on above.id = s.parent_id
            where a.id = any(?) order by a.id""";

    @Inject
    DataSource source;

    /** Those of the articles that readers have, or once had. */
    public List<Standpoint> of(Collection<Long> ids) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            ResultSet rows = select.executeQuery();
            List<Standpoint> found = new ArrayList<>();
            while (rows.next()) {
                found.add(standpoint(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Standpoint standpoint(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        return new Standpoint(
                id,
                Article.url(row.getString(2), id),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                Stream.of(row.getString(4), row.getString(5))
                        .filter(Objects::nonNull)
                        .toList(),
                slugs(row.getArray(6)),
                slugs(row.getArray(7)));
    }

    private static List<String> slugs(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
