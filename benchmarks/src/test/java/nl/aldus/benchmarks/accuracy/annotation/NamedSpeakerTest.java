package nl.aldus.benchmarks.accuracy.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aldus.benchmarks.accuracy.finding.FoundSpeaker;
import nl.aldus.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSpeakerTest {

    private static final NamedSpeaker MINISTER =
            new NamedSpeaker(List.of("Hélène van 't Zand", "Van 't Zand", "de minister", "Zand"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hélène van 't Zand",
                "helene VAN ’T zand",
                "minister Hélène van 't Zand",
                "Minister Van 't Zand van Cultuur",
                "de minister",
                "Minister",
                "Zand"
            })
    void anyNameThatTheArticleHasIsRight(String name) {
        assertThat(MINISTER.judge(found(name))).isEqualTo(SpeakerVerdict.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zij", "Hélène", "Pieter Zand", "de minister van Cultuur", ""})
    void anyOtherIsWrong(String name) {
        assertThat(MINISTER.judge(found(name))).isEqualTo(SpeakerVerdict.WRONG);
    }

    @Test
    void whereTheTextDoesNotTellNobodyIsRight() {
        NamedSpeaker untold = new NamedSpeaker(List.of());
        assertThat(untold.judge(FoundSpeaker.NOBODY)).isEqualTo(SpeakerVerdict.RIGHT);
        assertThat(untold.judge(found("Zand"))).isEqualTo(SpeakerVerdict.WRONG);
        assertThat(MINISTER.judge(FoundSpeaker.NOBODY)).isEqualTo(SpeakerVerdict.WRONG);
    }

    @Test
    void theFirstNameIsTheFullest() {
        assertThat(MINISTER.judgeName(found("minister Hélène van 't Zand"))).isEqualTo(FullName.FULLEST);
        assertThat(MINISTER.judgeName(found("Van 't Zand"))).isEqualTo(FullName.NOT_FULLEST);
        assertThat(MINISTER.judgeName(FoundSpeaker.NOBODY)).isEqualTo(FullName.NOT_FULLEST);
        assertThat(new NamedSpeaker(List.of("een buurman")).judgeName(found("een buurman")))
                .isEqualTo(FullName.NONE);
    }

    private static FoundSpeaker found(String name) {
        return new FoundSpeaker(name, new Span(0, 1), List.of(new Span(0, 1)));
    }
}
