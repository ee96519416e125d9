package vn.toasoan.web;

import freemarker.cache.ClassTemplateLoader;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.toasoan.platform.Messages;

/** Makes pages of views: the readers' by the theme in use, the newsroom's by templates of the application. */
@ApplicationScoped
public class Templates {
    private final Configuration desk = Engine.of(
            new ClassTemplateLoader(Templates.class.getClassLoader(), "desk"),
            TemplateFunctions.text(Messages::text),
            DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_34));

    @Inject
    Themes themes;

    byte[] render(View view) {
        return text(view).getBytes(StandardCharsets.UTF_8);
    }

    /** A part of a page, for putting into another: a figure within a body. */
    public String text(View view) {
        return view.place() == View.Place.THEME ? themes.render(view.template(), view.model()) : newsroom(view);
    }

    private String newsroom(View view) {
        try {
            Template template = desk.getTemplate(view.template());
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
