package vn.toasoan.web;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import vn.toasoan.platform.Messages;
import vn.toasoan.vietnamese.NewsDates;

/** FreeMarker as all our templates have it: they escape by default and reach no class. */
final class Engine {
    private Engine() {}

    /** @param members what templates may read of the objects they are given */
    static Configuration of(TemplateLoader loader, TemplateMethodModelEx text, MemberAccessPolicy members) {
        Configuration engine = new Configuration(Configuration.VERSION_2_3_34);
        engine.setTemplateLoader(loader);
        engine.setLocalizedLookup(false);
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
        engine.setObjectWrapper(wrapper(members));
        engine.setSharedVariable("text", text);
        TemplateFunctions.shared().forEach((name, function) -> engine.setSharedVariable(name, function));
        return engine;
    }

    /** Templates read {@code article.headline} of records and entities alike, though Java says {@code headline()}. */
    private static DefaultObjectWrapper wrapper(MemberAccessPolicy members) {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        builder.setDefaultZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        builder.setMemberAccessPolicy(members);
        return builder.build();
    }
}
