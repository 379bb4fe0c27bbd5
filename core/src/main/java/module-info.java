/** Finds quotations in Dutch news text and says who spoke each one. */
module nl.aldus {
    requires com.ibm.icu;
    requires static org.jspecify;

    exports nl.aldus;
    exports nl.aldus.lexicon;
    exports nl.aldus.model;
    exports nl.aldus.spi;
}
