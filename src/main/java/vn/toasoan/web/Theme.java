package vn.toasoan.web;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A theme as it was when it was read: templates, texts and assets of its folder and of those it extends. It never changes. */
final class Theme {
    private final ThemeChain chain;
    private final ThemeTexts texts;
    private final ThemeTemplates templates;
    private final Map<String, Asset> assets;

    private Theme(ThemeChain chain, Findings findings) {
        this.chain = chain;
        this.texts = ThemeTexts.read(chain, findings);
        this.templates = new ThemeTemplates(chain, texts, findings);
        this.assets = ThemeAssets.read(chain, findings);
    }

    /** As much of it as can be read, whatever is found; see {@link Findings#anyGrave()}. */
    static Theme read(Path themes, String name, Findings findings) {
        Theme theme = new Theme(ThemeChain.read(themes, name, findings), findings);
        if (!theme.chain.folders().isEmpty()) {
            new ThemeCheck(theme, findings).run();
        }
        return theme;
    }

    ThemeChain chain() {
        return chain;
    }

    ThemeTexts texts() {
        return texts;
    }

    ThemeTemplates templates() {
        return templates;
    }

    Optional<Asset> asset(String name) {
        return Optional.ofNullable(assets.get(name));
    }
}
