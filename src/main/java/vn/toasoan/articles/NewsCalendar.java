package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toasoan.vietnamese.NewsDates;

/** On which days the paper brought how much. Days are those of {@link NewsDates#ZONE}. */
@ApplicationScoped
public class NewsCalendar {
    private static final String COUNTS = """
            select to_char(published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'), count(*) from article
            where state = 'PUBLISHED' and published_at >= ?1 and published_at < ?2 %s group by 1""";

    private static final String ALL = COUNTS.formatted("");

    private static final String OF_SECTION = COUNTS.formatted("and (top_section_id = ?3 or section_id = ?3)");

    @PersistenceContext
    EntityManager entities;

    /**
     * Published articles by day, without the days that have none.
     *
     * @param to the day after the last
     * @param section with those below it; null = all
     */
    public Map<LocalDate, Long> counts(LocalDate from, LocalDate to, Section section) {
        Query query = entities.createNativeQuery(section == null ? ALL : OF_SECTION)
                .setParameter(1, start(from))
                .setParameter(2, start(to));
        if (section != null) {
            query.setParameter(3, section.id());
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> LocalDate.parse((String) row[0]), row -> ((Number) row[1]).longValue()));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(NewsDates.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    /** The first day that has something; empty when nothing is published. */
    public Optional<LocalDate> first() {
        return entities.createQuery(
                        "select a.publishedAt from Article a where a.state = vn.toasoan.articles.State.PUBLISHED order by a.publishedAt, a.id",
                        Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(first -> LocalDate.ofInstant(first, NewsDates.ZONE));
    }
}
