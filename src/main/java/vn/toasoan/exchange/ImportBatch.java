package vn.toasoan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Drafting;
import vn.toasoan.articles.PublishCheck;
import vn.toasoan.articles.PublishCheck.Warning;
import vn.toasoan.articles.Workflow;
import vn.toasoan.exchange.ImportResult.Imported;
import vn.toasoan.platform.Actor;

/** Rows that come in together or not at all. */
@ApplicationScoped
class ImportBatch {
    @Inject
    Drafting drafting;

    @Inject
    Workflow workflow;

    /** A transaction of its own, which also bounds what the entity manager holds. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Imported> take(Actor actor, List<NewsRow> rows, boolean publish) {
        List<Article> articles =
                drafting.create(actor, rows.stream().map(NewsRow::manuscript).toList());
        if (publish) {
            Map<Long, Instant> days = new LinkedHashMap<>();
            IntStream.range(0, rows.size())
                    .forEach(i -> days.put(articles.get(i).id(), rows.get(i).published()));
            workflow.publishImported(actor, days);
        }
        return IntStream.range(0, rows.size())
                .mapToObj(i -> imported(rows.get(i), articles.get(i)))
                .toList();
    }

    private static Imported imported(NewsRow row, Article article) {
        List<Warning> warnings = new ArrayList<>(row.warnings());
        warnings.addAll(PublishCheck.warnings(article.head()));
        return new Imported(row.ref(), article.id(), article.url(), List.copyOf(warnings));
    }
}
