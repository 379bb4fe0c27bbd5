package nl.aldus.benchmarks.accuracy.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aldus.benchmarks.accuracy.finding.FoundSpeaker;
import nl.aldus.model.Span;
import org.junit.jupiter.api.Test;

class MentionedSpeakerTest {

    private static final String TEXT = "De oude boer riep. Hij lachte. De knecht niet.";
    private static final MentionedSpeaker FARMER =
            new MentionedSpeaker(TEXT, List.of(span("De oude boer"), span("Hij")), List.of("Boer_Jacob"));

    @Test
    void theWordsMustMeanTheSpeaker() {
        assertThat(FARMER.judge(found("Hij", "Hij"))).isEqualTo(SpeakerVerdict.RIGHT);
        assertThat(FARMER.judge(found("oude boer", "oude boer"))).isEqualTo(SpeakerVerdict.RIGHT);
        assertThat(FARMER.judge(found("boer", "boer"))).isEqualTo(SpeakerVerdict.WRONG);
        assertThat(FARMER.judge(found("De knecht", "De knecht"))).isEqualTo(SpeakerVerdict.WRONG);
    }

    @Test
    void orTheNameMustBeHis() {
        assertThat(FARMER.judge(found("boer Jacob", "De knecht"))).isEqualTo(SpeakerVerdict.RIGHT);
    }

    @Test
    void whatIsNotAnnotatedIsNotJudged() {
        MentionedSpeaker unknown = new MentionedSpeaker(TEXT, List.of(), List.of());
        assertThat(unknown.judge(found("Hij", "Hij"))).isEqualTo(SpeakerVerdict.NOT_JUDGED);
        assertThat(FARMER.judge(FoundSpeaker.NOBODY)).isEqualTo(SpeakerVerdict.WRONG);
    }

    private static FoundSpeaker found(String name, String words) {
        return new FoundSpeaker(name, span(words), List.of(span(words)));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
