package nl.aldus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Speaker;
import org.junit.jupiter.api.Test;

/** A caller who wants no indirect speech gets the same quotations otherwise; numbers count what is reported. */
class KindsTest {

    private static final Set<QuotationKind> QUOTED = EnumSet.of(QuotationKind.DIRECT, QuotationKind.PARTIAL);
    private static final QuoteFinder ALL = QuoteFinder.create();
    private static final QuoteFinder BETWEEN_MARKS =
            QuoteFinder.builder().kinds(QUOTED).build();

    private static final String REPORTED =
            "De schipper zei dat het water al dagen stijgt. Volgens de gemeente blijft de dijk dicht. ";

    @Test
    void whatStandsBetweenMarksIsTheSame() {
        String text =
                REPORTED + "\"Wij gaan niet weg\", zei bakker Jelle Rozema. Hij noemde het besluit \"veel te laat\". "
                        + "Rozema zegt dat hij blijft. \"Zolang het kan.\"";

        List<String> quoted = described(ALL.find(text).quotations().stream()
                .filter(quotation -> quotation.kind() != QuotationKind.INDIRECT)
                .toList());

        assertThat(quoted).hasSize(3);
        assertThat(described(BETWEEN_MARKS.find(text).quotations())).isEqualTo(quoted);
    }

    private static List<String> described(List<Quotation> quotations) {
        return quotations.stream()
                .map(quotation -> quotation + " " + quotation.speaker().map(Speaker::name) + " "
                        + quotation.attribution().evidence())
                .toList();
    }
}
