package nl.aldus.cli.check;

import java.util.Locale;

/** What is looked at. */
enum Check {
    /** Each quotation mark has its other half. */
    UNPAIRED_MARK,
    /** Each quotation has a speaker. */
    NO_SPEAKER,
    /** Each person who speaks is introduced somewhere, by full name or by role. */
    NOT_INTRODUCED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
