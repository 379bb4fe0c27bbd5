package nl.aldus.quickstart;

import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.Speaker;

/** Prints who says what in a short article. The README shows the body of {@code main}; a test keeps the two equal. */
public final class Quickstart {

    private Quickstart() {}

    /** Runs the example; there are no arguments. */
    public static void main(String[] args) {
        String article = """
                "De brug blijft dicht", zei wethouder Marijke Hogeveen dinsdag in de raad.
                Volgens schipper Ruben Stelma is dat onnodig. "Ik vaar er al dertig jaar onderdoor", vertelde hij.
                Hogeveen noemde dat "geen bewijs".
                """;
        QuoteFinder finder = QuoteFinder.create(); // immutable and thread-safe: make one, keep it
        Findings findings = finder.find(article); // never throws on any text
        for (Quotation quotation : findings.quotations()) {
            System.out.println(quotation.speaker().map(Speaker::name).orElse("?") + ": " + quotation.text());
        }
    }
}
