package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** {@code Jansen haalt zijn schouders op: "Het went."}: the clause in front of the quotation, in its own sentence, has a subject. */
final class SubjectInFront implements Rule {

    @Override
    public String name() {
        return "subject of the clause in front of the quotation";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        NounPhrase subject = Surroundings.subject(scene, sentence, item);
        for (Report report : scene.reportsIn(sentence.frame())) {
            if (report.source() != null && report.anchor() < item) {
                subject = report.source();
            }
        }
        boolean headline = Surroundings.endsHeadline(scene, span) && subject != null && !isPerson(subject);
        return subject == null || headline ? null : Verdict.of(name(), subject);
    }

    /** In a headline the subject is often what happened, or many to whom it did, and one in particular speaks of it. */
    private static boolean isPerson(NounPhrase phrase) {
        return switch (phrase.kind()) {
            case PERSON_NAME, PRONOUN -> true;
            case PERSON -> !phrase.is(WordClass.PLURAL);
            default -> false;
        };
    }
}
