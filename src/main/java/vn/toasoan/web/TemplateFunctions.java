package vn.toasoan.web;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.toasoan.platform.Messages;
import vn.toasoan.vietnamese.Headline;
import vn.toasoan.vietnamese.NewsDates;

/**
 * What every template may call: {@code text("key", …)}, {@code newsDate(instant)}, {@code day(date or instant)},
 * {@code masthead(date)}, {@code iso(instant)}, {@code number(n)}, {@code shorten(headline, 80)}.
 */
final class TemplateFunctions {
    private TemplateFunctions() {}

    static TemplateMethodModelEx text(BiFunction<String, Object[], String> texts) {
        return arguments -> texts.apply(
                string(arguments.get(0)),
                arguments.stream().skip(1).map(TemplateFunctions::plain).toArray());
    }

    static Map<String, TemplateMethodModelEx> shared() {
        return Map.of(
                "newsDate", one(value -> NewsDates.full((Instant) value)),
                "day", one(value -> NewsDates.day(date(value))),
                "masthead", one(value -> NewsDates.masthead(date(value))),
                "iso", one(TemplateFunctions::iso),
                "number",
                        one(value -> NumberFormat.getIntegerInstance(Messages.VIETNAMESE)
                                .format(value)),
                "shorten",
                        arguments -> Headline.shorten(
                                string(arguments.get(0)), ((Number) plain(arguments.get(1))).intValue()));
    }

    private static TemplateMethodModelEx one(Function<Object, String> function) {
        return arguments -> function.apply(plain(arguments.get(0)));
    }

    /** RFC 3339 with the offset of Việt Nam, to the second. */
    private static String iso(Object value) {
        return value instanceof LocalDate
                ? value.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        ((Instant) value).truncatedTo(ChronoUnit.SECONDS).atZone(NewsDates.ZONE));
    }

    private static LocalDate date(Object value) {
        return value instanceof LocalDate day ? day : LocalDate.ofInstant((Instant) value, NewsDates.ZONE);
    }

    private static String string(Object model) {
        return String.valueOf(plain(model));
    }

    private static Object plain(Object model) {
        try {
            if (model instanceof WrapperTemplateModel wrapped) {
                return wrapped.getWrappedObject();
            }
            if (model instanceof TemplateNumberModel number) {
                return number.getAsNumber();
            }
            return model instanceof TemplateScalarModel scalar ? scalar.getAsString() : model;
        } catch (TemplateModelException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
