package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;

/**
 * Tells what a colon names from what it lets somebody say: the clause in front ends in a work or body that is new to the
 * reader ({@code zong een lied: "Storm"}), or the words are the subject of the clause behind ({@code : "Storm" kost een euro}).
 */
final class TitleBehindColon {

    /** The word title stands less than this before the colon. */
    private static final int FARTHEST_TITLE = 8;

    private TitleBehindColon() {}

    /** Returns whether a span right behind a colon is a title, name or subject and no speech. */
    static boolean is(Scene scene, int span) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        return sentence.isKind(item - 1, Tokens.COLON)
                && scene.tokens().isCapitalised(scene.spans().first(span))
                && !Surroundings.isUtterance(scene, span)
                && (opensClause(scene, sentence, item)
                        || namesWork(sentence, item - 2)
                        || announcesTitle(sentence, item - 2, scene.tokens().words()));
    }

    /** A reporting verb, or any that has its subject behind it, would make the words speech. */
    private static boolean opensClause(Scene scene, Sentence sentence, int item) {
        return sentence.isFinite(item + 1)
                && !sentence.is(item + 1, WordClass.REPORTING)
                && Surroundings.reportAt(scene, sentence.frame(), item + 1) == null;
    }

    /** {@code vermeldt de titel van het doek: "Storm bij nacht"}; {@code vroeg naar de titel: "Weet ik niet"} announces none. */
    private static boolean announcesTitle(Sentence sentence, int last, Words words) {
        int title = words.find("titel");
        int name = words.find("naam");
        for (int item = last; item > last - FARTHEST_TITLE && !sentence.isBreak(item); item--) {
            if (sentence.isWord(item, title) || sentence.isWord(item, name)) {
                boolean goesOn = item < last && !sentence.isWord(item + 1, words.find("van"));
                return !goesOn && !sentence.is(item - 1, WordClass.PREPOSITION);
            }
        }
        return false;
    }

    /**
     * {@code een nieuw lied}, {@code drie romans}, or nothing but {@code De titel}; what is known already
     * ({@code over zijn ploeg}) is spoken of, and what can speak may.
     */
    private static boolean namesWork(Sentence sentence, int noun) {
        if (!sentence.is(noun, WordClass.WORK)) {
            return false;
        }
        boolean only = noun == sentence.from() + 1 && sentence.is(noun - 1, WordClass.DETERMINER);
        return sentence.isIndefinite(noun) || (only && !sentence.is(noun, WordClass.BODY_NOUN | WordClass.PERSON_NOUN));
    }
}
