package nl.aldus.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;

/**
 * An invented article, with the quotations that a reader would find in it.
 *
 * @param text the article
 * @param quotations its quotations, as {@link nl.aldus.model.Findings#quotations()} orders them
 */
record Article(String text, List<Expected> quotations) {

    /** A quotation that is to be found, and the name of its speaker. */
    record Expected(QuotationKind kind, Span span, String speaker) {}

    @Override
    public String toString() {
        return text;
    }

    /** Writes an article from the start to the end. */
    static final class Writer {

        private final HouseStyle style;
        private final StringBuilder text = new StringBuilder();
        private final List<Expected> expected = new ArrayList<>();
        private int depth;

        Writer(HouseStyle style) {
            this.style = style;
        }

        Writer write(String words) {
            text.append(words);
            return this;
        }

        Writer direct(Person speaker, String words) {
            return marked(QuotationKind.DIRECT, speaker.name(), inside -> inside.write(words));
        }

        Writer partial(Person speaker, String words) {
            return marked(QuotationKind.PARTIAL, speaker.name(), inside -> inside.write(words));
        }

        Writer indirect(Person speaker, String words) {
            int start = text.length();
            text.append(words);
            expected.add(new Expected(QuotationKind.INDIRECT, new Span(start, text.length()), speaker.name()));
            return this;
        }

        /** Writes a turn of a dialogue behind a dash, which has no marks. */
        Writer turn(Person speaker, String words) {
            int start = text.append("– ").length();
            text.append(words);
            expected.add(new Expected(QuotationKind.DIRECT, new Span(start, text.length()), speaker.name()));
            return this;
        }

        Writer marked(QuotationKind kind, String speaker, Consumer<Writer> inside) {
            boolean inner = depth++ % 2 == 1;
            int start = text.append(inner ? style.innerOpen() : style.open()).length();
            inside.accept(this);
            expected.add(new Expected(kind, new Span(start, text.length()), speaker));
            text.append(inner ? style.innerClose() : style.close());
            depth--;
            return this;
        }

        Article article() {
            expected.sort(Comparator.comparing(Expected::span));
            return new Article(text.toString(), List.copyOf(expected));
        }
    }
}
