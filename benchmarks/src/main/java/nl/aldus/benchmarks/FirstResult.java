package nl.aldus.benchmarks;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import nl.aldus.QuoteFinder;

/** What is asked of a JVM that has done nothing yet. Also a main class, so that a JVM can be started for it alone. */
public enum FirstResult {
    /** Nothing, which is what starting a JVM costs. */
    NOTHING {
        @Override
        Object get(String article) {
            return article;
        }
    },
    /** ICU4J's BreakIterator, loaded and asked for one boundary. */
    BREAK_ITERATOR {
        @Override
        Object get(String article) {
            BreakIterator iterator = BreakIterator.getWordInstance(Locale.forLanguageTag("nl"));
            iterator.setText(article);
            return iterator.next();
        }
    },
    /** A finder, made with all its words, and the findings of one article. */
    FINDINGS {
        @Override
        Object get(String article) {
            return QuoteFinder.create().find(article);
        }
    };

    abstract Object get(String article);

    /** Gets the result that the one argument names, and ends. */
    public static void main(String[] arguments) {
        Object result = valueOf(arguments[0]).get(Texts.ofAtLeast(5_000));
        if (result.toString().isEmpty()) {
            throw new IllegalStateException("no result");
        }
    }
}
