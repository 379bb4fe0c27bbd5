package nl.aldus.internal.cue;

import java.util.Arrays;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.Reading;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Decides which reporting verb a word is in its sentence, and where its separable part stands. */
final class VerbReader {

    /** The separable part is looked for this far behind the verb. */
    private static final int FARTHEST_PARTICLE = 40;

    private final Tokens tokens;
    private final Words words;
    private final int te;
    private final int[] behindParticle;
    private int frame = Sentence.NONE;
    /** The items of the sentence at hand that may begin a separable part, and how many they are. */
    private int[] places = new int[16];

    private int placeCount;
    /** A bit, one of 64 by its id, for each word at these places; rules most verbs out. */
    private long present;

    VerbReader(Tokens tokens) {
        this.tokens = tokens;
        this.words = tokens.words();
        this.te = words.find("te");
        this.behindParticle = words.findAll("voor", "wegens", "vanwege", "bij", "na", "met");
    }

    /** A verb in place: its item, features and the items of its separable part, -1 if it has none or is written with it. */
    record InPlace(int item, Verb verb, int reading, int particleFirst, int particleLast) {}

    /** Returns the best reading of an item with one of some features, or null. */
    @Nullable
    InPlace read(Sentence sentence, int item, int features) {
        InPlace best = null;
        enter(sentence);
        int end = Sentence.NONE;
        for (int reading : words.readings(tokens.id(sentence.token(item)))) {
            if (!Reading.is(reading, features)) {
                continue;
            }
            if (!Reading.is(reading, Reading.APART)) {
                boolean joined = Reading.is(reading, Reading.JOINED | Reading.PARTICIPLE);
                if (best == null && (joined || !hasOtherParticle(sentence, item))) {
                    Verb verb = words.verb(Reading.verb(reading));
                    best = new InPlace(item, verb, reading, Sentence.NONE, Sentence.NONE);
                }
            } else if (Reading.mayHaveParticle(reading, present)) {
                Verb verb = words.verb(Reading.verb(reading));
                end = end == Sentence.NONE ? lastPlace(sentence, item) : end;
                int first = particle(sentence, item, verb, reading, end);
                if (first != Sentence.NONE) {
                    best = better(best, new InPlace(item, verb, reading, first, first + verb.particle().length - 1));
                }
            }
        }
        return best;
    }

    private void enter(Sentence sentence) {
        if (sentence.frame() == frame) {
            return;
        }
        frame = sentence.frame();
        placeCount = 0;
        present = 0;
        for (int item = sentence.from(); item < sentence.to(); item++) {
            if (sentence.is(item, WordClass.VERB_PARTICLE)) {
                places = placeCount == places.length ? Arrays.copyOf(places, 2 * placeCount) : places;
                places[placeCount++] = item;
                present |= 1L << tokens.id(sentence.token(item));
            }
        }
    }

    /** Returns the last item at which a separable part of the verb at an item can begin. */
    private static int lastPlace(Sentence sentence, int item) {
        int last = item + 1;
        while (last < item + FARTHEST_PARTICLE - 1
                && sentence.has(last + 1)
                && !(sentence.isSpan(last) && last > item + 1)
                && !sentence.isKind(last, Tokens.COLON)
                && !sentence.isKind(last, Tokens.STOP)
                && !(sentence.isKind(last, Tokens.COMMA)
                        && (sentence.is(last + 1, WordClass.COORDINATOR) || sentence.isSurelyFinite(last + 1)))
                && !(sentence.is(last, WordClass.COMPLEMENTISER)
                        && last > item + 1
                        && !sentence.is(last, WordClass.COORDINATOR))) {
            last++;
        }
        return last;
    }

    /**
     * Returns whether the clause ends in the separable part of another verb, a phrase of cause, place or time behind it at
     * most: {@code stelt ... uit} is not {@code stellen}, {@code zegt ... af wegens ziekte} not {@code zeggen}.
     * The lexicon holds the form that the two make together.
     */
    private boolean hasOtherParticle(Sentence sentence, int item) {
        for (int i = item + 1; i < item + FARTHEST_PARTICLE && sentence.has(i) && !sentence.isSpan(i); i++) {
            boolean separable = sentence.is(i, WordClass.PREPOSITION | WordClass.ADVERB);
            if (separable && sentence.isBreak(i + 1)) {
                return makesVerb(sentence, i, item);
            }
            if (separable && sentence.isOneOf(i + 1, behindParticle) && makesVerb(sentence, i, item)) {
                return true;
            }
            if (sentence.isBreak(i) || sentence.is(i, WordClass.COMPLEMENTISER)) {
                return false;
            }
        }
        return false;
    }

    private boolean makesVerb(Sentence sentence, int particleItem, int verbItem) {
        int particle = sentence.token(particleItem);
        int verb = sentence.token(verbItem);
        int together = words.find(
                tokens.text().chars(),
                tokens.start(particle),
                tokens.end(particle),
                tokens.start(verb),
                tokens.end(verb));
        return words.is(together, WordClass.FINITE);
    }

    /** The longer separable part is the better one, and of two that are as long the nearer: {@code roept op om te ...}. */
    private static InPlace better(@Nullable InPlace one, InPlace other) {
        if (one == null || one.particleFirst == Sentence.NONE) {
            return other;
        }
        int longer = other.verb.particle().length - one.verb.particle().length;
        return longer > 0 || (longer == 0 && other.particleFirst < one.particleFirst) ? other : one;
    }

    private int particle(Sentence sentence, int item, Verb verb, int reading, int end) {
        int[] particle = verb.particle();
        int before = item - particle.length;
        if (sentence.areWords(before, particle)) {
            return before;
        }
        if (sentence.is(item - 1, WordClass.PREPOSITION) && sentence.areWords(item - 1 - particle.length, particle)) {
            return item - 1 - particle.length;
        }
        if (Reading.is(reading, Reading.INFINITIVE | Reading.PARTICIPLE)
                && !Reading.is(reading, Reading.PRESENT_PLURAL)) {
            return sentence.areWords(item + 1, particle) ? item + 1 : Sentence.NONE;
        }
        for (int i = 0; i < placeCount && places[i] <= end; i++) {
            int place = places[i];
            if (place > item && sentence.areWords(place, particle) && isApart(sentence, item, place, verb)) {
                return place;
            }
        }
        return Sentence.NONE;
    }

    /** Returns whether what is written like the separable part of the verb at an item is no preposition. */
    private boolean isApart(Sentence sentence, int item, int place, Verb verb) {
        int length = verb.particle().length;
        boolean onlyParticle = place == item + 1 && !sentence.is(place, WordClass.PREPOSITION);
        boolean takesTe = verb.takes(Frame.TE);
        return (takesTe || !belongsToInfinitive(sentence, place))
                && (onlyParticle
                        || closes(sentence, place + length, length)
                        || (takesTe && infinitiveFollows(sentence, place + 1)));
    }

    /**
     * Returns whether a separable part can end where its next item begins; before a noun phrase a short one is the
     * preposition that is written like it ({@code zei na afloop}).
     */
    private boolean closes(Sentence sentence, int next, int length) {
        if (length > 1 || sentence.isBreak(next) || sentence.isSpan(next)) {
            return true;
        }
        if (sentence.isSurelyFinite(next)) {
            return false; // of er nog een weg terug is
        }
        boolean nominal = sentence.is(next, WordClass.DETERMINER | WordClass.NOUN | WordClass.NUMERAL | WordClass.TIME)
                || (sentence.is(next, WordClass.PARTICIPLE) && sentence.is(next + 1, WordClass.NOUN))
                || tokens.isCapitalised(sentence.token(next));
        boolean clause = sentence.is(next, WordClass.COMPLEMENTISER | WordClass.INTERROGATIVE | WordClass.PREPOSITION);
        return clause
                || (!nominal
                        && sentence.is(next, WordClass.FUNCTION_WORD | WordClass.PARTICIPLE | WordClass.INFINITIVE));
    }

    /** {@code vroeg om de stoel terug te zetten}: the separable part of the infinitive behind it, not of the verb. */
    private boolean belongsToInfinitive(Sentence sentence, int particle) {
        return sentence.isWord(particle + 1, te) && sentence.is(particle + 2, WordClass.INFINITIVE);
    }

    /** Returns whether an infinitive with te stands before the next comma: {@code raadt hem aan de krant te lezen}. */
    private boolean infinitiveFollows(Sentence sentence, int from) {
        for (int i = from; i < from + FARTHEST_PARTICLE && !sentence.isBreak(i); i++) {
            if (sentence.isWord(i, te) && sentence.is(i + 1, WordClass.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }
}
