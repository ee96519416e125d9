package vn.toasoan.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;

/** Lets {@code <} open an address ({@code <https://…>}) and nothing else: HTML is text in the dialect. */
final class Autolinks implements InlineParserExtension {

    @Override
    public boolean parse(LightInlineParser light) {
        int at = light.getIndex();
        if (!(light instanceof InlineParser parser && parser.parseAutolink())) {
            light.setIndex(at + 1);
            light.appendText(light.getInput(), at, at + 1);
        }
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /** Makes one for each paragraph. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "<";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new Autolinks();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
