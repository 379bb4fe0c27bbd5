package nl.aldus.benchmarks.accuracy.finding;

import java.util.List;

/** Whatever finds quotations in a text. Stateless, so that it can be asked for any number of texts. */
public interface Finder {

    /** Returns what reports call it. */
    String name();

    /** Returns what it finds in the text, ordered by start. */
    List<FoundQuotation> find(String text);
}
