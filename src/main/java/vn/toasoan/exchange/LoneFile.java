package vn.toasoan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toasoan.articles.Manuscript.Related;
import vn.toasoan.articles.PublishCheck.Warning;
import vn.toasoan.markup.Markdown;
import vn.toasoan.platform.Messages;

/** An article's file that came without its folder. */
final class LoneFile {
    private final ArticleFile file;
    private final OwnHeadlines headlines;
    private final List<Warning> warnings = new ArrayList<>();

    LoneFile(ArticleFile file, OwnHeadlines headlines) {
        this.file = file;
        this.headlines = headlines;
    }

    NewsRow row() {
        String body = Markdown.replaceAddresses(file.manuscript().body(), this::address);
        List<Related> related = file.related().stream()
                .flatMap(entry -> related(entry).stream())
                .toList();
        return new NewsRow(1, null, file.manuscript(body, related), file.published(), List.copyOf(warnings));
    }

    private String address(String address) {
        if (!ArticleFile.isBeside(address)) {
            return address;
        }
        warn("photo-beside", "body", address);
        return "";
    }

    private Optional<Related> related(ArticleFile.RelatedEntry entry) {
        if (entry.elsewhere() != null) {
            return headlines.link(List.of(entry.elsewhere())).stream().findFirst();
        }
        Optional<Related> own = headlines.idBySlug(entry.folder()).map(Related::article);
        if (own.isEmpty()) {
            warn("related-folder", "related", entry.folder());
        }
        return own;
    }

    private void warn(String code, String field, String name) {
        warnings.add(new Warning(code, field, Messages.text("warning." + code, name)));
    }
}
