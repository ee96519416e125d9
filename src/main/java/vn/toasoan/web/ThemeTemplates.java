package vn.toasoan.web;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import vn.toasoan.platform.DatabaseFault;

/** The templates of a theme as they were when it was read, all parsed: a half of an edit is never shown. */
final class ThemeTemplates {
    private final SortedMap<String, Path> files;
    private final Map<String, String> sources = new HashMap<>();
    private final Configuration engine;

    ThemeTemplates(ThemeChain chain, ThemeTexts texts, Findings findings) {
        this.files = chain.files("templates", findings);
        StringTemplateLoader loader = new StringTemplateLoader();
        files.forEach((name, file) -> {
            sources.put(name, source(file, findings));
            loader.putTemplate(name, sources.get(name));
        });
        this.engine = Engine.of(loader, TemplateFunctions.text(texts::text), new ReadOnly());
        engine.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        engine.setCacheStorage(new StrongCacheStorage());
        files.keySet().forEach(name -> parse(name, findings));
    }

    private static String source(Path file, Findings findings) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            findings.grave(file, 0, 0, "encoding");
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse(String name, Findings findings) {
        try {
            // Loops of a template then heed RenderLimit's interrupt; FreeMarker has no public door to that.
            _CoreAPI.addThreadInterruptedChecks(engine.getTemplate(name));
        } catch (ParseException e) {
            findings.grave(
                    files.get(name), e.getLineNumber(), e.getColumnNumber(), "template.parse", e.getEditorMessage());
        } catch (IOException e) {
            findings.grave(files.get(name), 0, 0, "template.parse", e.getMessage());
        }
    }

    /** Name and text of each. */
    Map<String, String> sources() {
        return sources;
    }

    Path file(String name) {
        return files.get(name);
    }

    /** @throws TemplateFault for a mistake in a template */
    String render(String name, Map<String, Object> model) {
        return render(name, model, new RenderLimit());
    }

    String render(String name, Map<String, Object> model, RenderLimit limit) {
        try {
            Template template = engine.getTemplate(name);
            return limit.of(page -> template.process(model, page));
        } catch (TemplateException e) {
            throw isOfTheDatabase(e)
                    ? new IllegalStateException("Template " + name, e)
                    : fault(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), message(e), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw fault(name, 0, 0, e.toString(), e);
        }
    }

    private static boolean isOfTheDatabase(Throwable thrown) {
        return thrown != null
                && (thrown instanceof PersistenceException
                        || thrown instanceof DatabaseFault
                        || isOfTheDatabase(thrown.getCause()));
    }

    private static String message(TemplateException e) {
        String told = e.getMessageWithoutStackTop();
        return e.getCause() == null ? told : told + " " + e.getCause();
    }

    private TemplateFault fault(String in, Integer line, Integer column, String message, Throwable why) {
        Path file = in == null ? Path.of("?") : files.getOrDefault(in, Path.of(in));
        String words = String.valueOf(message).replaceAll("\\s+", " ").strip();
        return new TemplateFault(
                new Finding(file, line == null ? 0 : line, column == null ? 0 : column, true, words), why);
    }
}
