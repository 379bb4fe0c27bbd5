package nl.aldus.cli.stats;

import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;

/** How much was quoted, in how many documents. */
record Tally(long documents, long quotations, long words, long direct, long partial, long indirect) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    static final Tally DOCUMENT = new Tally(1, 0, 0, 0, 0, 0);

    static Tally of(Quotation quotation) {
        QuotationKind kind = quotation.kind();
        return new Tally(
                0,
                1,
                words(quotation.text()),
                kind == QuotationKind.DIRECT ? 1 : 0,
                kind == QuotationKind.PARTIAL ? 1 : 0,
                kind == QuotationKind.INDIRECT ? 1 : 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                documents + other.documents,
                quotations + other.quotations,
                words + other.words,
                direct + other.direct,
                partial + other.partial,
                indirect + other.indirect);
    }

    /** A word is what stands between blanks and holds a letter or digit. */
    private static long words(String text) {
        long words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
