package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a finite verb from Dutch word order: in a main clause the verb is second, so the subject stands
 * right before it, or right behind it when something else comes first (e-ANS 21.2); in a subordinate clause it follows
 * the conjunction.
 */
final class SubjectFinder {

    /** An antecedent stands less than this before its relative clause. */
    private static final int FARTHEST_ANTECEDENT = 8;

    private final Tokens tokens;
    private final Mentions mentions;
    private final SubjectBefore before;
    private final SubjectBehind behind;
    private final JointPhrases joint;
    private final int het;

    SubjectFinder(Tokens tokens, Mentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.before = new SubjectBefore(tokens, mentions);
        this.behind = new SubjectBehind(tokens, mentions);
        this.joint = new JointPhrases(tokens, mentions);
        this.het = tokens.words().find("het");
    }

    /** Returns the mention that begins with a token, or null. */
    @Nullable
    NounPhrase at(int token) {
        return Subject.mentionAt(mentions, token);
    }

    /** Returns the subject that stands behind a verb, or null. */
    @Nullable
    Subject behind(Sentence sentence, int verb, boolean plural) {
        return behind.find(sentence, verb, plural);
    }

    /** Returns the subject before an insertion between commas, of which the last item is given, or null. */
    @Nullable
    Subject beforeInsertion(Sentence sentence, int last) {
        return before.beforeInsertion(sentence, last);
    }

    /** Returns the subject of a main clause whose verb comes second, or null; {@code het} right before it stands for nobody. */
    @Nullable
    Subject around(Sentence sentence, int verb, boolean plural) {
        if (sentence.isWord(verb - 1, het)) {
            return null;
        }
        Subject subject = before.find(sentence, verb);
        boolean inverted = subject != null
                && subject.phrase().kind() == NounPhrase.Kind.OTHER
                && isSurelySubject(subject.phrase(), at(sentence.token(verb + 1)));
        return subject != null && !inverted ? subject : behind.find(sentence, verb, plural);
    }

    /**
     * {@code Dat laatste vindt hij jammer}: a pronoun that is never an object shows what stands before the verb to be one, and so
     * does a person behind a thing: {@code Het plan noemt Jansen haalbaar}.
     */
    private boolean isSurelySubject(NounPhrase before, @Nullable NounPhrase behind) {
        if (behind == null) {
            return false;
        }
        return switch (behind.kind()) {
            case PRONOUN -> behind.is(WordClass.SUBJECT_PRONOUN) && !behind.is(WordClass.OBJECT_PRONOUN);
            case PERSON_NAME -> tokens.is(before.head(), WordClass.INANIMATE);
            default -> false;
        };
    }

    /** Returns the subject of a clause whose verb is last: the first phrase behind its conjunction, or the antecedent. */
    @Nullable
    Subject inSubordinate(Sentence sentence, int conjunction, int verb) {
        boolean relative =
                sentence.is(conjunction, WordClass.RELATIVE) && !sentence.is(conjunction, WordClass.COMPLEMENTISER);
        Subject antecedent = relative ? antecedent(sentence, conjunction) : null;
        if (antecedent != null && !sentence.is(conjunction, WordClass.INTERROGATIVE)) {
            return antecedent;
        }
        for (int item = conjunction + 1; item < verb; item++) {
            NounPhrase phrase = at(sentence.token(item));
            if (phrase != null && !phrase.isObject() && !Subject.isComplement(sentence, item)) {
                List<NounPhrase> others = joint.behind(sentence, phrase);
                int last = sentence.itemOf(JointPhrases.last(phrase, others));
                return new Subject(phrase, others, true, item, last);
            }
        }
        return antecedent;
    }

    private @Nullable Subject antecedent(Sentence sentence, int relative) {
        for (int item = relative - 1; sentence.has(item) && relative - item < FARTHEST_ANTECEDENT; item--) {
            int index = mentions.covering(sentence.token(item));
            if (index != Mentions.NONE) {
                NounPhrase phrase = mentions.get(index);
                return new Subject(phrase, true, sentence.itemOf(phrase.first()), item);
            }
        }
        return null;
    }

    /** Returns the subject of the sentence as a whole: the first phrase in it that can be one, or null. */
    @Nullable
    NounPhrase ofSentence(Sentence sentence, int before) {
        for (int item = sentence.from(); item < before; item++) {
            NounPhrase phrase = at(sentence.token(item));
            if (phrase != null
                    && !phrase.isObject()
                    && !Subject.isComplement(sentence, item)
                    && phrase.kind() != NounPhrase.Kind.DOCUMENT) {
                return phrase;
            }
        }
        return null;
    }

    /** Returns the subject of the sentence up to an item, or else the phrase nearest before that item, or null. */
    @Nullable
    NounPhrase nearest(Sentence sentence, int before) {
        NounPhrase subject = ofSentence(sentence, before);
        for (int item = before - 1; subject == null && sentence.has(item); item--) {
            int index = mentions.covering(sentence.token(item));
            subject = index == Mentions.NONE ? null : mentions.get(index);
        }
        return subject;
    }
}
