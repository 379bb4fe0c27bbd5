package nl.aldus.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.aldus.lexicon.Lexicon;
import nl.aldus.lexicon.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists compiled for look-up. */
class WordsTest {

    private static final int MORE_THAN_ROOM_IS_MADE_FOR = 70_000;

    @Test
    void theLibrarysOwnWordsAreCompiledOnce() {
        assertThat(Words.of(Lexicon.dutch())).isSameAs(Words.of(Lexicon.dutch()));
    }

    @Test
    void aWordIsFoundInAnyCaseAndWithoutItsDiacritics() {
        Words words = with(WordList.FIRST_NAMES, "Zéphyrijn ; m");
        int id = words.find("zephyrijn");
        assertThat(id).isNotEqualTo(Words.UNKNOWN).isEqualTo(words.find("ZÉPHYRIJN"));
        assertThat(words.is(id, WordClass.FIRST_NAME)).isTrue();
        assertThat(words.is(id, WordClass.FEMALE)).isFalse();
        assertThat(words.find("zephyrij")).isEqualTo(Words.UNKNOWN);
    }

    @Test
    void theTableGrowsWithWhatIsAdded() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < MORE_THAN_ROOM_IS_MADE_FOR; i++) {
            lines.append("Wouwerij ")
                    .append(i)
                    .append(" ; company\nWOUW")
                    .append(i)
                    .append(" ; company\n");
        }
        Words words = with(WordList.BODIES, lines.toString());
        for (int i : new int[] {0, 57_777, MORE_THAN_ROOM_IS_MADE_FOR - 1}) {
            int id = words.find("wouw" + i);
            assertThat(words.classes(id)).isEqualTo(WordClass.ACRONYM);
            assertThat(words.type(id)).isEqualTo(BodyType.COMPANY);
        }
        assertThat(words.find("wouw" + MORE_THAN_ROOM_IS_MADE_FOR)).isEqualTo(Words.UNKNOWN);
        assertThat(words.is(words.find("zegt"), WordClass.REPORTING)).isTrue();
        assertThat(words.phrasesFrom(words.find("wouwerij"))).hasSize(MORE_THAN_ROOM_IS_MADE_FOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "wouwelen    ; wouwelde   ; gewouweld ; wouwel wouwelt wouwelen wouwelde wouwelden gewouweld",
                "wrazen      ; wroos/wrozen ; gewrozen ; wraas wraast wrazen wroos wrozen gewrozen",
                "wrijnen/wre ; wreende    ; -         ; wre wret wrijnen wreende wreenden",
                "wo/wo       ; wode       ; -         ; wo woot wode woden",
                "wruiten     ; wruitte    ; gewruit   ; wruit wruiten wruitte wruitten gewruit",
                "weg+wrollen ; wrol/wrollen, wrolde ; weggewrold "
                        + "; wrol wegwrol wrolt wegwrolt wrollen wegwrollen wrolde wegwrolde wrolden wegwrolden weggewrold",
            })
    void aVerbIsFoundInItsForms(String lemma, String past, String participle, String forms) {
        Words words = with(WordList.VERBS, lemma + " ; " + past + " ; " + participle);
        List<String> found = new ArrayList<>();
        for (String form : forms.split(" ")) {
            if (words.is(words.find(form), WordClass.FINITE | WordClass.PARTICIPLE | WordClass.INFINITIVE)) {
                found.add(form);
            }
        }
        assertThat(String.join(" ", found)).isEqualTo(forms);
    }

    @Test
    void whatIsNoFormOfAVerbIsNotFound() {
        Words words = with(WordList.VERBS, "wrazen ; wroos/wrozen ; -\nwruiten ; wruitte ; gewruit");
        assertThat(Stream.of("wraz", "wrazent", "wrozenn", "wroosn", "wruitt", "-")
                        .map(words::find))
                .containsOnly(Words.UNKNOWN);
    }

    @Test
    void aStrayOrMissingPartOfAVerbIsPassedOver() {
        for (String verb : List.of("wraf/ ; wraf ; -", "+wraf ; , ; ,", "wraf+ ; wrafde,,/ ; -", "n ; / ; wraf")) {
            assertThat(with(WordList.VERBS, verb).find("wraf"))
                    .as(verb)
                    .isEqualTo(with(WordList.VERBS, verb).find("WRAF"));
        }
    }

    @Test
    void theLongestPhraseComesFirst() {
        Words words = with(WordList.BODIES, "Wouw Wetering ; company\nWouw Wetering Fonds ; group\nWouw Aa ; club");
        Phrase[] phrases = words.phrasesFrom(words.find("wouw"));
        assertThat(phrases).extracting(Phrase::type).containsExactly(BodyType.GROUP, BodyType.COMPANY, BodyType.CLUB);
        assertThat(phrases[0].words()).containsExactly(words.find("wouw"), words.find("wetering"), words.find("fonds"));
    }

    private static Words with(WordList list, String lines) {
        return Words.of(Lexicon.dutch().with(list, lines));
    }
}
