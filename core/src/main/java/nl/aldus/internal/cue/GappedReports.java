package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds who goes on with the verb of the one before: {@code Jansen zegt dat het klopt, anderen dat het niet klopt}. */
final class GappedReports {

    /** What can open a phrase that {@code dat} belongs to: {@code het bestuur}, {@code een bestuur}, {@code ons bestuur}. */
    private static final long MAY_BE_NEUTER = WordClass.NEUTER | WordClass.INDEFINITE | WordClass.POSSESSIVE;

    private final Mentions mentions;

    GappedReports(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Returns the report of the source that begins at an item, or null; the report before it is given, or null. */
    @Nullable
    Report at(Sentence sentence, int item, @Nullable Report before) {
        boolean mayShare = before != null
                && before.frame() == sentence.frame()
                && before.form() == Report.Form.VERB_SECOND
                && before.takes(Frame.DAT)
                && before.last() < item - 1;
        if (before == null || !mayShare || !opens(sentence, item, mentions)) {
            return null;
        }
        NounPhrase source = mentions.get(mentions.beginningAt(sentence.token(item)));
        int last = sentence.itemOf(source.last());
        return Report.ofCue(sentence, Report.Form.NOUN, item, item, last, before.lemma(), source, List.of(), true)
                .withCue(before.cue());
    }

    /** Returns whether somebody stands between a comma and {@code dat}; behind a neuter noun that may be a relative. */
    static boolean opens(Sentence sentence, int item, Mentions mentions) {
        int index =
                sentence.isKind(item - 1, Tokens.COMMA) ? mentions.beginningAt(sentence.token(item)) : Mentions.NONE;
        if (index == Mentions.NONE || sentence.is(item, MAY_BE_NEUTER)) {
            return false;
        }
        int dat = sentence.itemOf(mentions.get(index).last()) + 1;
        return sentence.is(dat, WordClass.COMPLEMENTISER)
                && !sentence.is(dat, WordClass.COORDINATOR)
                && !sentence.isFinite(dat + 1);
    }
}
