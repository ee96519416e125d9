package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import vn.toasoan.platform.DatabaseFault;

/** In which lists of the paper articles stand, or stood by an older revision: there they may have to be taken out. */
@ApplicationScoped
public class Placements {
    private static final String SQL = """
            with mine as (select id, article_id, section_id, locality_id from revision where article_id = any(?))
            select 'SECTION', s.slug from mine join section own on own.id = mine.section_id
                join section s on s.id in (own.id, own.parent_id)
            union select 'TAG', t.slug from mine join revision_tag on revision_id = mine.id join tag t on t.id = tag_id
            union select 'PEN_NAME', p.slug from mine join revision_byline on revision_id = mine.id
                join pen_name p on p.id = pen_name_id
            union select 'LOCALITY', l.slug from mine join locality l on l.id = mine.locality_id
            union select 'LOCALITY', l.slug from mine join locality_successor s on s.successor_id = mine.locality_id
                join locality l on l.id = s.locality_id
            union select 'LOCALITY', l.slug from mine join locality_successor s on s.locality_id = mine.locality_id
                join locality l on l.id = s.successor_id
            union select 'DAY', to_char(published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') from article
                where id = any(?) and published_at is not null""";

    private DataSource source;

    protected Placements() {}

    @Inject
    public Placements(DataSource source) {
        this.source = source;
    }

    public Set<Placement> of(Collection<Long> articleIds) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(SQL)) {
            Array ids = connection.createArrayOf("bigint", articleIds.toArray());
            select.setArray(1, ids);
            select.setArray(2, ids);
            return placements(select.executeQuery());
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Set<Placement> placements(ResultSet rows) throws SQLException {
        Set<Placement> placements = new HashSet<>();
        while (rows.next()) {
            placements.add(new Placement(Placement.Kind.valueOf(rows.getString(1)), rows.getString(2)));
        }
        return placements;
    }
}
