package nl.aldus.benchmarks;

import java.util.regex.Pattern;

/**
 * What somebody who needs no library would write: all quotation marks, and forty forms of reporting verbs. It knows
 * nothing of apostrophes, pairs or speakers.
 */
final class HandWrittenPattern {

    static final Pattern PATTERN = Pattern.compile("[\"“”„‟«»‘’‚‛‹›'`´]"
            + "|\\b(?:zegt|zei|zeggen|zeiden|gezegd|vertelt|vertelde|verklaart|verklaarde|meldt|meldde|stelt|stelde"
            + "|vindt|vond|vraagt|vroeg|antwoordt|antwoordde|reageert|reageerde|schrijft|schreef|roept|riep|noemt|noemde"
            + "|denkt|dacht|waarschuwt|waarschuwde|belooft|beloofde|ontkent|ontkende|benadrukt|benadrukte|voegde"
            + "|aldus|volgens)\\b");

    private HandWrittenPattern() {}
}
