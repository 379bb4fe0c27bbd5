package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhraseParser;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the phrases and nouns that report without a verb: {@code volgens}, {@code aldus}, {@code naar eigen zeggen}. */
final class SourcePhrases {

    /** Fewer adverbs than this stand between a phrase and its source: {@code aldus gisteren Jansen}. */
    private static final int FARTHEST_SOURCE = 3;

    private final Tokens tokens;
    private final SubjectFinder subjects;
    private final JointPhrases joint;
    private final NounPhraseParser parser;
    private final DocumentPhrases documents;
    private final NominalReports nominal;
    private final int van;
    private final int zowel;
    private final int dan;
    private final int aldus;

    SourcePhrases(Tokens tokens, Mentions mentions, SubjectFinder subjects, ReportingNouns nouns) {
        this.tokens = tokens;
        this.subjects = subjects;
        this.joint = new JointPhrases(tokens, mentions);
        this.parser = mentions.parser();
        this.documents = new DocumentPhrases(tokens, subjects);
        this.nominal = new NominalReports(tokens, nouns);
        this.zowel = tokens.words().find("zowel");
        this.van = tokens.words().find("van");
        this.dan = tokens.words().find("dan");
        this.aldus = tokens.words().find("aldus");
    }

    /** Returns the report of a phrase that begins at an item, or null. */
    @Nullable
    Report at(Sentence sentence, int item) {
        if (!sentence.is(item, WordClass.REPORTING_PHRASE_START)) {
            return null;
        }
        for (Phrase phrase : tokens.words().reportingPhrasesFrom(tokens.id(sentence.token(item)))) {
            Report report = sentence.areWords(item, phrase.words()) ? read(sentence, item, phrase) : null;
            if (report != null) {
                return report;
            }
        }
        return null;
    }

    private @Nullable Report read(Sentence sentence, int item, Phrase phrase) {
        int last = item + phrase.words().length - 1;
        return switch (phrase.source()) {
            case FOLLOWS -> withSourceBehind(sentence, item, last, phrase);
            case INSIDE -> withSourceInside(sentence, item, last, phrase);
            case POSSESSOR -> withPossessor(sentence, item, last, phrase);
            case NOUN -> nominal.at(sentence, item, phrase);
            case WORDS -> beforeWords(sentence, item, last, phrase);
            case DOCUMENT -> documents.at(sentence, item, last, phrase);
            default -> ownWords(sentence, item, last, phrase);
        };
    }

    private @Nullable Report withSourceBehind(Sentence sentence, int first, int last, Phrase phrase) {
        int next = behindAdverbs(sentence, sentence.isWord(last + 1, zowel) ? last + 1 : last);
        NounPhrase source = sourceAt(sentence, next);
        if (source == null && sentence.isWord(first, aldus) && sentence.isBehindComma(first)) {
            source = closing(sentence, next);
        }
        if (source == null || isWriter(source) || isManner(sentence, first)) {
            return null;
        }
        List<NounPhrase> also = joint.behind(sentence, source);
        int end = sentence.itemOf(JointPhrases.last(source, also));
        return Report.ofCue(sentence, Report.Form.PHRASE, first, last, end, phrase.text(), source, also, false);
    }

    /** {@code ..., aldus de verslagdoenster.}: a noun in no list, if the part of the sentence ends with it. */
    private @Nullable NounPhrase closing(Sentence sentence, int item) {
        NounPhrase phrase = sentence.token(item) < 0 ? null : parser.subjectAt(sentence.token(item));
        return phrase != null && sentence.isBreak(sentence.itemOf(phrase.last()) + 1) ? phrase : null;
    }

    /** {@code verkocht het orgel en redde aldus de kapel}: behind a joined verb that still needs its object it means "in that way". */
    private boolean isManner(Sentence sentence, int item) {
        return sentence.isWord(item, aldus)
                && sentence.isFinite(item - 1)
                && sentence.is(item - 2, WordClass.COORDINATOR);
    }

    /** {@code in zijn ogen}: the one whom the possessive means, and not behind a noun ({@code tranen in zijn ogen}) or with its own {@code van}. */
    private @Nullable Report withPossessor(Sentence sentence, int first, int last, Phrase phrase) {
        boolean atPlace = sentence.isBreak(first - 1)
                || sentence.isFinite(first - 1)
                || sentence.is(first - 1, WordClass.COORDINATOR | WordClass.COMPLEMENTISER | WordClass.SUBORDINATOR);
        if (!atPlace || sentence.isWord(last + 1, van)) {
            return null;
        }
        int possessive = first;
        while (possessive < last && !sentence.is(possessive, WordClass.POSSESSIVE)) {
            possessive++;
        }
        NounPhrase source = parser.possessor(sentence.token(possessive));
        return Report.ofCue(sentence, Report.Form.PHRASE, first, last, last, phrase.text(), source, List.of(), false);
    }

    /** {@code wat Jansen betreft}: somebody who can want something; of a thing it only tells what the sentence is about. */
    private @Nullable Report withSourceInside(Sentence sentence, int first, int last, Phrase phrase) {
        NounPhrase source = sourceAt(sentence, last + 1);
        if (source == null || !canWant(source) || isWriter(source)) {
            return null;
        }
        List<NounPhrase> also = joint.behind(sentence, source);
        int closing = sentence.itemOf(JointPhrases.last(source, also)) + 1;
        if (sentence.isKind(closing, Tokens.COMMA)) {
            closing++;
        }
        int end = closing + phrase.closing().length - 1;
        if (!sentence.areWords(closing, phrase.closing()) || isTopic(sentence, first, end)) {
            return null;
        }
        Cues cue = Cues.of(sentence.token(first), sentence.token(last), sentence.token(closing), sentence.token(end));
        return Report.ofCue(sentence, Report.Form.PHRASE, first, last, end, phrase.text(), source, also, false)
                .withCue(cue);
    }

    /**
     * Returns whether a phrase only tells what the sentence is about: it stands outside a clause that has another first
     * place of its own before the verb, {@code Wat de bond betreft, die zwijgt} (e-ANS 21.2).
     */
    private boolean isTopic(Sentence sentence, int first, int last) {
        if (first > sentence.from() && !sentence.is(first - 1, WordClass.COORDINATOR)) {
            return sentence.isKind(last + 1, Tokens.COLON);
        }
        int next = sentence.isKind(last + 1, Tokens.COMMA) ? last + 2 : last + 1;
        return !sentence.isFinite(sentence.isWord(next, dan) ? next + 1 : next);
    }

    private boolean canWant(NounPhrase phrase) {
        return switch (phrase.kind()) {
            case PERSON_NAME, BODY_NAME, NAME, PERSON, BODY, PRONOUN -> true;
            case PLACE_NAME -> tokens.is(phrase.head(), WordClass.COUNTRY);
            default -> false;
        };
    }

    private static boolean isWriter(NounPhrase source) {
        return source.kind() == NounPhrase.Kind.PRONOUN && source.is(WordClass.FIRST_PERSON);
    }

    /** Returns the first item behind a phrase that is not an adverb before its source. */
    private int behindAdverbs(Sentence sentence, int last) {
        int next = last + 1;
        while (sentence.is(next, WordClass.ADVERB | WordClass.TIME)
                && next < last + FARTHEST_SOURCE
                && subjects.at(sentence.token(next)) == null
                && !sentence.is(next, WordClass.DETERMINER)) {
            next++;
        }
        return next;
    }

    private @Nullable NounPhrase sourceAt(Sentence sentence, int item) {
        if (sentence.token(item) < 0) {
            return null;
        }
        if (sentence.is(item, WordClass.OBJECT_PRONOUN) && sentence.is(item + 1, WordClass.INDEFINITE)) {
            return parser.possessor(sentence.token(item)); // volgens haar een misverstand
        }
        NounPhrase source = subjects.at(sentence.token(item));
        if (source != null) {
            return source;
        }
        NounPhrase phrase = parser.subjectAt(sentence.token(item));
        return phrase != null && canBeSource(phrase) ? phrase : null;
    }

    /**
     * A source that is no mention names somebody, or counts them: {@code volgens 60 procent van de leden}. What is found out needs
     * no article: {@code volgens onderzoek}.
     */
    private boolean canBeSource(NounPhrase phrase) {
        long sources = WordClass.PERSON_NOUN | WordClass.BODY_NOUN;
        boolean counts = tokens.isKind(phrase.first(), Tokens.NUMBER) && tokens.is(phrase.last(), sources);
        boolean pointedAt = tokens.is(phrase.first(), WordClass.DETERMINER | WordClass.COMPLEMENTISER)
                && tokens.is(phrase.head(), WordClass.DOCUMENT_NOUN);
        return phrase.isNamed() || counts || pointedAt || tokens.is(phrase.head(), sources | WordClass.RESEARCH);
    }

    private Report ownWords(Sentence sentence, int first, int last, Phrase phrase) {
        NounPhrase source = phrase.source() == Phrase.Source.SUBJECT ? ownSource(sentence, first, last + 1) : null;
        return Report.ofCue(sentence, Report.Form.OWN_WORDS, first, last, last, phrase.text(), source, List.of(), true);
    }

    /** {@code Met de woorden "..." nam Jansen afscheid}: nothing but what stands between the marks right behind is said. */
    private @Nullable Report beforeWords(Sentence sentence, int first, int last, Phrase phrase) {
        int words = sentence.isKind(last + 1, Tokens.COLON) ? last + 2 : last + 1;
        int behind = sentence.isKind(words + 1, Tokens.COMMA) ? words + 2 : words + 1;
        NounPhrase source = sentence.isSpan(words) ? ownSource(sentence, first, behind) : null;
        return source == null
                ? null
                : Report.ofCue(sentence, Report.Form.NOUN, first, last, last, phrase.text(), source, List.of(), false);
    }

    /** {@code Jansen had naar eigen zeggen ...}; {@code Naar eigen zeggen had Jansen ...}. */
    private @Nullable NounPhrase ownSource(Sentence sentence, int first, int behind) {
        NounPhrase before = subjects.nearest(sentence, first);
        if (before != null || !sentence.isFinite(behind)) {
            return before;
        }
        Subject subject = subjects.behind(sentence, behind, false);
        return subject == null ? null : subject.phrase();
    }
}
