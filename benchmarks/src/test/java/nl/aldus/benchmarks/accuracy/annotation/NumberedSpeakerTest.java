package nl.aldus.benchmarks.accuracy.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aldus.benchmarks.accuracy.Notated;
import nl.aldus.benchmarks.accuracy.scoring.Matching;
import nl.aldus.benchmarks.accuracy.scoring.Scope;
import nl.aldus.benchmarks.accuracy.scoring.Tally;
import org.junit.jupiter.api.Test;

class NumberedSpeakerTest {

    @Test
    void aLongerOrAShorterNameIsTheSame() {
        assertThat(right("[Ja]d1, zei <minister Karin Blok>1.", "[Ja]d1, zei minister <Karin Blok>1."))
                .isTrue();
        assertThat(right("[Ja]d1, zei <Blok>1 (Karin Blok).", "[Ja]d1, zei Blok (<Karin Blok>1)."))
                .isTrue();
    }

    @Test
    void aSpokesmanIsNotTheOneHeSpeaksFor() {
        assertThat(right("[Ja]d1, zei <de woordvoerder van Karin Blok>1.", "[Ja]d1, zei de woordvoerder van <Blok>1."))
                .isFalse();
    }

    @Test
    void aNameThatTheAnnotationDoesNotHaveIsKnownByItsMentions() {
        assertThat(right("De heer Dop. [Ja]d1, zei <de bakker>1.", "<De heer Dop>1. [Ja]d1, zei <de bakker>1."))
                .isTrue();
        assertThat(right("De heer Dop. [Ja]d1, zei <de bakker>1.", "<De heer Dop>1. [Ja]d1, zei de bakker."))
                .isFalse();
    }

    @Test
    void aBrotherIsAnother() {
        String wanted = "[Ja]d1, zei <Bram Blok>1. Karin lachte. [Nee]d2, zei <de kok>2. [Juist]d1, zei <Blok>1.";
        String found = "[Ja]d1, zei <Bram Blok>1. <Karin>2 lachte. [Nee]d2, zei <de kok>2. [Juist]d2, zei Blok.";
        assertThat(tally(wanted, found).rightSpeakers()).isEqualTo(2);
    }

    @Test
    void itDoesNotHelpToTakeTwoForOne() {
        String wanted = "[Ja]d1, zei <Blok>1. [Nee]d2, zei <de kok>2. [Juist]d2, zei <hij>2.";
        String found = "[Ja]d1, zei <Blok>1. [Nee]d1, zei <de kok>1. [Juist]d1, zei <hij>1.";
        assertThat(tally(wanted, found).rightSpeakers()).isEqualTo(1);
    }

    @Test
    void aPronounIsNoNameForWhomTheTextNames() {
        assertThat(tally("[Ja]d1, zei <Blok>1. [Nee]d1, zei <ze>1.", "[Ja]d1, zei <Blok>1. [Nee]d2, zei <ze>2.")
                        .rightSpeakers())
                .isEqualTo(1);
    }

    @Test
    void pronounsAloneDoNotTellWhoIsMeant() {
        assertThat(tally("[Ja]d1, zei <ze>1.", "[Ja]d1, zei <ze>1.").annotated())
                .isZero();
    }

    @Test
    void whereTheTextDoesNotTellNobodyIsRight() {
        assertThat(right("[Ja]d0, klonk het.", "[Ja]d0, klonk het.")).isTrue();
        assertThat(right("[Ja]d0, klonk <het>0.", "[Ja]d1, klonk <het>1.")).isFalse();
    }

    @Test
    void aSpeakerWithoutAMentionIsNotJudged() {
        assertThat(tally("[Ja]d1. Stilte.", "[Ja]d0. Stilte.").annotated()).isZero();
    }

    private static boolean right(String wanted, String found) {
        Tally tally = tally(wanted, found);
        assertThat(tally.hits()).isEqualTo(1);
        return tally.rightSpeakers() == 1;
    }

    private static Tally tally(String wanted, String found) {
        return Notated.score(wanted, found).tally(Scope.QUOTED, Matching.EXACT);
    }
}
