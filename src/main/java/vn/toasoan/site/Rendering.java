package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import vn.toasoan.web.Templates;
import vn.toasoan.web.View;

/** Makes a page within one read of the database, so that a template may follow any relation. */
@ApplicationScoped
@Transactional
class Rendering {
    @Inject
    Templates templates;

    @Inject
    Framing framing;

    @Inject
    Clock clock;

    PageCopy copy(PageAddress address, String type, String cacheControl, String template, Recipe recipe) {
        long began = clock.millis();
        Sources sources = new Sources();
        return PageCopy.of(type, cacheControl, bytes(address, template, recipe, sources), sources, began);
    }

    PageCopy document(String type, String cacheControl, String link, DocumentRecipe recipe) {
        long began = clock.millis();
        Sources sources = new Sources();
        return PageCopy.of(type, cacheControl, recipe.bytes(sources), sources, began)
                .with(link.isEmpty() ? Map.of() : Map.of("Link", link));
    }

    byte[] bytes(PageAddress address, String template, Recipe recipe, Sources sources) {
        Map<String, Object> model = new HashMap<>(recipe.model(sources));
        model.put("frame", framing.of(address, sources));
        return templates.text(View.theme(template, model)).getBytes(StandardCharsets.UTF_8);
    }
}
