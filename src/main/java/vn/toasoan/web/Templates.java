package vn.toasoan.web;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TimeZone;
import vn.toasoan.platform.Messages;
import vn.toasoan.vietnamese.NewsDates;

/**
 * FreeMarker, once for the readers' theme (files that are read again when edited) and once for the newsroom's pages.
 * Templates escape by default and can't run code: no class is reachable from them.
 */
@ApplicationScoped
public class Templates {
    private static final long RELOAD_AFTER_MS = 500;

    @Inject
    vn.toasoan.platform.Configuration settings;

    @Inject
    ThemeMessages themeMessages;

    private final Map<View.Place, Configuration> engines = new EnumMap<>(View.Place.class);

    @PostConstruct
    void start() {
        try {
            TemplateLoader theme =
                    new FileTemplateLoader(settings.theme().resolve("templates").toFile());
            engines.put(View.Place.THEME, engine(theme, TemplateFunctions.text(themeMessages::text)));
            TemplateLoader desk = new ClassTemplateLoader(Templates.class.getClassLoader(), "desk");
            engines.put(View.Place.DESK, engine(desk, TemplateFunctions.text(Messages::text)));
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("No theme in " + settings.theme(), e);
        }
    }

    private static Configuration engine(TemplateLoader loader, Object text) throws TemplateException {
        Configuration engine = new Configuration(Configuration.VERSION_2_3_34);
        engine.setTemplateLoader(loader);
        engine.setTemplateUpdateDelayMilliseconds(RELOAD_AFTER_MS);
        engine.setDefaultEncoding(StandardCharsets.UTF_8.name());
        engine.setOutputEncoding(StandardCharsets.UTF_8.name());
        engine.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        engine.setLocale(Messages.VIETNAMESE);
        engine.setTimeZone(TimeZone.getTimeZone(NewsDates.ZONE));
        engine.setNumberFormat("c");
        engine.setBooleanFormat("c");
        engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        engine.setAPIBuiltinEnabled(false);
        engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        engine.setLogTemplateExceptions(false);
        engine.setWrapUncheckedExceptions(true);
        engine.setObjectWrapper(wrapper());
        engine.setSharedVariable("text", text);
        TemplateFunctions.shared().forEach((name, function) -> engine.setSharedVariable(name, function));
        return engine;
    }

    /** Templates read {@code article.headline} of records and entities alike, though Java says {@code headline()}. */
    private static DefaultObjectWrapper wrapper() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        builder.setDefaultZeroArgumentNonVoidMethodPolicy(
                freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy
                        .BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        return builder.build();
    }

    byte[] render(View view) {
        return text(view).getBytes(StandardCharsets.UTF_8);
    }

    /** A part of a page, for putting into another: a figure within a body. */
    public String text(View view) {
        try {
            Template template = engines.get(view.place()).getTemplate(view.template());
            StringWriter page = new StringWriter(1 << 16);
            template.process(view.model(), page);
            return page.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("Template " + view.template(), e);
        }
    }
}
