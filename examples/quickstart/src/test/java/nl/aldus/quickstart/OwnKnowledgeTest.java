package nl.aldus.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.aldus.QuoteFinder;
import nl.aldus.lexicon.Lexicon;
import nl.aldus.lexicon.WordList;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import nl.aldus.model.SpeakerKind;
import nl.aldus.spi.MentionSource;
import nl.aldus.spi.MentionSource.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's examples of what callers can bring along, run. */
class OwnKnowledgeTest {

    private static final Path SOURCE =
            Path.of("src", "test", "java", "nl", "aldus", "quickstart", "OwnKnowledgeTest.java");

    @Test
    void ownWords() {
        String verb = "snapchatten ; snapchatte ; gesnapchat ; writing ; strong ; quote main dat";
        Lexicon lexicon = Lexicon.dutch().with(WordList.REPORTING_VERBS, verb);
        QuoteFinder finder = QuoteFinder.builder().lexicon(lexicon).build();

        List<Quotation> quotations =
                finder.find("Jan Kuipers snapchatte dat hij onderweg was.").quotations();

        assertThat(quotations).hasSize(1);
        assertThat(quotations.get(0).cue())
                .hasValueSatisfying(cue -> assertThat(cue.lemma()).isEqualTo("snapchatten"));
    }

    @Test
    void ownNames() {
        MentionSource names = text -> {
            int start = text.toString().indexOf("dj krullebol");
            return start < 0 ? List.of() : List.of(new Named(new Span(start, start + 12), SpeakerKind.PERSON));
        };
        QuoteFinder finder = QuoteFinder.builder().mentionSource(names).build();

        List<Quotation> quotations =
                finder.find("\"Harder kan niet\", zei dj krullebol.").quotations();

        assertThat(quotations).hasSize(1);
        assertThat(quotations.get(0).speaker()).map(Speaker::name).hasValue("dj krullebol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"own-words", "own-names"})
    void theReadmeShowsThisCode(String block) throws IOException {
        String shown = Readme.block(block).indent(8);

        assertThat(Files.readString(SOURCE)).contains(shown);
    }
}
