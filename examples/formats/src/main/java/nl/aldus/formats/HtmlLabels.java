package nl.aldus.formats;

import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Speaker;

/** The words, numbers and style classes by which the parts of the page speak of the same quotation or speaker. */
final class HtmlLabels {

    static final String UNKNOWN_SPEAKER = "unknown speaker";

    /** The style sheet has so many colours; a speaker beyond them shares one, and is told apart by the number. */
    private static final int COLOURS = 8;

    private static final int TWO_DIGITS = 10;

    private HtmlLabels() {}

    /** Returns the number of who speaks; 0 if the text does not tell. */
    static int number(Quotation quotation) {
        return quotation.speaker().map(Speaker::number).orElse(0);
    }

    static String name(Quotation quotation) {
        return quotation.speaker().map(Speaker::name).orElse(UNKNOWN_SPEAKER);
    }

    /** Returns the language of the name of a speaker; the text's, but for those who have none in it. */
    static String language(int speaker) {
        return speaker == 0 ? "en" : "nl";
    }

    /** Returns what a badge shows for a speaker. */
    static String badge(int speaker) {
        return speaker == 0 ? "?" : Integer.toString(speaker);
    }

    static String colour(int speaker) {
        return "s" + (speaker == 0 ? 0 : (speaker - 1) % COLOURS + 1);
    }

    /** Returns the classes of a speaker's colour and of the room that the number needs. */
    static String colourAndWidth(int speaker) {
        return colour(speaker) + (speaker < TWO_DIGITS ? "" : " wide");
    }

    static String style(QuotationKind kind) {
        return Labels.of(kind);
    }

    static String kind(QuotationKind kind) {
        return switch (kind) {
            case DIRECT -> "direct speech";
            case PARTIAL -> "quoted words";
            case INDIRECT -> "indirect speech";
        };
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
