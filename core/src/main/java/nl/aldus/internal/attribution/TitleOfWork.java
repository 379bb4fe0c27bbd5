package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.InsertedTitle;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;

/** Tells a title by what stands behind it: its maker, or a sentence that says what is called so. */
final class TitleOfWork {

    /** The noun of an apposition stands at most so far behind the title. */
    private static final int LONGEST_APPOSITION = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final int van;
    private final int zo;
    private final int het;
    private final int[] called;

    TitleOfWork(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        Words words = tokens.words();
        this.van = words.find("van");
        this.zo = words.find("zo");
        this.het = words.find("het");
        this.called = new int[] {words.find("heet"), words.find("heten"), words.find("heette"), words.find("heetten")};
    }

    /** Returns whether a span that stands free of the clause before it is a title. */
    boolean is(int span) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        if (InsertedTitle.is(sentence, item)) {
            return true;
        }
        if (!tokens.isCapitalised(scene.spans().first(span))) {
            return false;
        }
        boolean free = Surroundings.standsFree(sentence, item);
        return isExplained(sentence, item) || (free && (hasMaker(sentence, item) || isCalledSo(sentence, item)));
    }

    /** {@code speelden "De zon gaat onder", een oud liedje}: an apposition says what kind of work it is. */
    private static boolean isExplained(Sentence sentence, int item) {
        if (!sentence.isKind(item + 1, Tokens.COMMA)) {
            return false;
        }
        for (int noun = item + 3; noun <= item + LONGEST_APPOSITION && !sentence.isBreak(noun); noun++) {
            if (sentence.is(noun, WordClass.WORK)) {
                return sentence.isIndefinite(noun) && sentence.is(item + 2, WordClass.INDEFINITE);
            }
        }
        return false;
    }

    /** {@code "De zoutwinners" van Anna Pelt}: words that end like a sentence are speech in spite of it. */
    private boolean hasMaker(Sentence sentence, int item) {
        int index = scene.mentions().beginningAt(sentence.token(item + 2));
        return !Surroundings.endsLikeSentence(scene, sentence.span(item))
                && sentence.isWord(item + 1, van)
                && index != Mentions.NONE
                && scene.mentions().get(index).kind() == NounPhrase.Kind.PERSON_NAME;
    }

    /** {@code "Het laatste brood". Zo heet de expositie}; {@code Zo heet het in het rapport} gives words that were said. */
    private boolean isCalledSo(Sentence sentence, int item) {
        boolean alone = item == sentence.from() && sentence.lastContent() == item;
        if (!alone || sentence.frame() + 1 >= scene.frames().count()) {
            return false;
        }
        Sentence next = scene.sentence(sentence.frame() + 1);
        int first = next.from();
        boolean named = false;
        for (int form : called) {
            named |= next.isWord(first + 1, form);
        }
        boolean said = next.isWord(first + 2, het)
                && !next.is(first + 3, WordClass.NOUN | WordClass.ADJECTIVE | WordClass.NAMING);
        return named && next.isWord(first, zo) && !said;
    }
}
