package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhraseParser;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the subject behind a verb, adverbs, objects and prepositional phrases between them. */
final class SubjectBehind {

    /** So many adverbs and pronouns may stand between verb and subject. */
    private static final int MOST_BETWEEN = 5;

    private final Tokens tokens;
    private final Mentions mentions;
    private final NounPhraseParser parser;
    private final JointPhrases joint;
    private final int zowel;

    SubjectBehind(Tokens tokens, Mentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.parser = mentions.parser();
        this.joint = new JointPhrases(tokens, mentions);
        this.zowel = tokens.words().find("zowel");
    }

    /** Returns the subject that stands behind a verb, or null. */
    @Nullable
    Subject find(Sentence sentence, int verb, boolean plural) {
        NounPhrase alias = aliasAt(sentence, verb + 1);
        if (alias != null) {
            return new Subject(alias, false, verb + 1, verb + 1);
        }
        int item = sentence.isWord(verb + 1, zowel) ? verb + 2 : verb + 1;
        for (int skipped = 0; skipped <= MOST_BETWEEN && sentence.token(item) >= 0; skipped++) {
            NounPhrase phrase = Subject.mentionAt(mentions, sentence.token(item));
            if (phrase != null && !phrase.isObject()) {
                return withOthers(sentence, phrase, item, plural);
            }
            int behindPhrase = phrase == null ? behindPrepositionalPhrase(sentence, item) : item;
            if (behindPhrase > item) {
                item = behindPhrase;
                continue;
            }
            if (phrase == null && !isSkippable(sentence, item)) {
                phrase = parser.subjectAt(sentence.token(item));
                return phrase == null ? null : withOthers(sentence, phrase, item, plural);
            }
            item = phrase == null ? item + 1 : sentence.itemOf(phrase.last()) + 1;
            NounPhrase complement = sentence.is(item, WordClass.PREPOSITION)
                    ? Subject.mentionAt(mentions, sentence.token(item + 1))
                    : null;
            if (complement != null) {
                item = sentence.itemOf(complement.last()) + 1;
            }
        }
        return null;
    }

    /** Returns a person's name between marks of its own behind the verb of an inquit ({@code "Nee", zegt 'Sandra'}), or null. */
    private @Nullable NounPhrase aliasAt(Sentence sentence, int item) {
        int quotation = sentence.isKind(item - 2, Tokens.COMMA) ? item - 3 : item - 2;
        if (!sentence.isSpan(item) || !sentence.isSpan(quotation)) {
            return null;
        }
        NounPhrase name = Subject.mentionAt(mentions, sentence.firstToken(item) + 1);
        return name != null && name.kind() == NounPhrase.Kind.PERSON_NAME && name.last() == sentence.lastToken(item) - 1
                ? name
                : null;
    }

    /** Returns the place behind the prepositional phrase that begins at an item ({@code in zijn jaarverslag}), or the item itself. */
    private int behindPrepositionalPhrase(Sentence sentence, int item) {
        if (!sentence.is(item, WordClass.PREPOSITION) || sentence.is(item, WordClass.DETERMINER | WordClass.PRONOUN)) {
            return item;
        }
        NounPhrase complement = sentence.token(item + 1) < 0 ? null : parser.subjectAt(sentence.token(item + 1));
        return complement == null ? item : sentence.itemOf(complement.last()) + 1;
    }

    private boolean isSkippable(Sentence sentence, int item) {
        boolean plainAdjective = sentence.is(item, WordClass.ADJECTIVE) && tokens.lastChar(sentence.token(item)) != 'e';
        boolean adverb = sentence.is(item, WordClass.ADVERB | WordClass.TIME)
                && !sentence.is(item, WordClass.DETERMINER & ~WordClass.QUANTIFIER);
        return plainAdjective || adverb || sentence.is(item, WordClass.OBJECT_PRONOUN);
    }

    /** Behind a verb that is surely plural, or a role that is, stand several; a plural alone may be all of the subject. */
    private Subject withOthers(Sentence sentence, NounPhrase phrase, int item, boolean plural) {
        boolean several = plural || (phrase.isNamed() && tokens.is(phrase.role(), WordClass.PLURAL));
        List<NounPhrase> others = several ? joint.behind(sentence, phrase) : List.of();
        int last = sentence.itemOf(JointPhrases.last(phrase, others));
        boolean opensClause = phrase.is(WordClass.PLURAL) && sentence.isFinite(last + 1);
        return others.isEmpty() || opensClause
                ? new Subject(phrase, false, item, sentence.itemOf(phrase.last()))
                : new Subject(phrase, others, false, item, last);
    }
}
