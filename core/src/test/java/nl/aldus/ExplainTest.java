package nl.aldus;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aldus.model.Findings;
import org.junit.jupiter.api.Test;

class ExplainTest {

    @Test
    void aLineTellsWhoWhyAndHowSure() {
        Findings findings = QuoteFinder.create().find("“Dat kan niet”, zei Anja Poels.");

        // The figure moves whenever the rules are measured.
        assertThat(findings.explain())
                .matches("\\[1,13\\) DIRECT \"Dat kan niet\" - Anja Poels: zei Anja Poels "
                        + "\\(inquit behind the quotation, confidence [01]\\.\\d\\d\\)");
    }
}
