package nl.aldus.benchmarks.accuracy.rival;

/** The thirty verbs that come to mind first, in the forms that papers use, and two words that do the same work. */
final class ReportingVerbs {

    private static final String FORMS = "zegt|zei|zeggen|zeiden|vertelt|vertelde|vertelden|verklaart|verklaarde"
            + "|meldt|meldde|melden|meldden|stelt|stelde|stellen|vindt|vond|vinden|vonden|vraagt|vroeg|antwoordt|antwoordde"
            + "|reageert|reageerde|schrijft|schreef|schrijven|roept|riep|noemt|noemde|denkt|dacht|denken|waarschuwt"
            + "|waarschuwde|belooft|beloofde|ontkent|ontkende|benadrukt|benadrukte|voegt|voegde|legt|legde|laat|liet"
            + "|verwacht|verwachtte|meent|meende|bevestigt|bevestigde|erkent|erkende|besluit|besloot|verzucht|verzuchtte"
            + "|spreekt|sprak|herhaalt|herhaalde|beweert|beweerde|klaagt|klaagde|bekent|bekende|concludeert|concludeerde";

    /** The verbs. */
    static final String VERB = "\\b(?:" + FORMS + ")\\b";

    /** The verbs, and what stands in their place. */
    static final String ANY = "\\b(?:" + FORMS + "|[Aa]ldus|[Vv]olgens)\\b";

    private ReportingVerbs() {}
}
