package nl.aldus.internal.cue;

import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;

/** Finds where a reported infinitive without {@code om} begins: behind what is said of the saying, and to whom. */
final class InfinitiveStarts {

    private final Mentions mentions;
    private final int tegen;
    private final int in;
    private final int zich;
    /** Adverbs that join a report to what was told before it. */
    private final int[] ofSaying;
    /** Adverbs that tell how often something is said, unless they stand alone with the infinitive. */
    private final int[] again;
    /** Times that only what is over can have, so the saying and not what was said, unless that is over too. */
    private final int[] before;
    /** Adverbs that stand for the clause to come, which begins behind them. */
    private final int[] provisional;

    InfinitiveStarts(Tokens tokens, Mentions mentions) {
        this.mentions = mentions;
        this.tegen = tokens.words().find("tegen");
        this.in = tokens.words().find("in");
        this.zich = tokens.words().find("zich");
        this.ofSaying = tokens.words().findAll("wel", "ook", "echter", "overigens", "bovendien", "verder");
        this.again = tokens.words().findAll("opnieuw", "nogmaals", "herhaaldelijk");
        this.before = tokens.words()
                .findAll("gisteren", "gisterochtend", "gistermiddag", "gisteravond", "eergisteren", "onlangs");
        this.provisional = tokens.words().findAll("ervan", "ertoe", "ermee", "erop");
    }

    /**
     * Returns the first item of an infinitive.
     *
     * @param start the item behind the reporting clause
     * @param te the item of {@code te}
     */
    int first(Sentence sentence, int start, int te, Report report) {
        int adverb = sentence.indexOf(start, te, provisional);
        if (adverb != Sentence.NONE) {
            return adverb + 1; // beschuldigt de kok ervan te stelen (e-ANS 20.4)
        }
        if (endsProvisional(sentence, start, report)) {
            return start;
        }
        return behindAddressee(sentence, behindSetting(sentence, start, te, report), te, report);
    }

    /** {@code drong er bij de raad op aan}: the verb ends in the preposition that {@code er} stands with, so its clause begins here. */
    private static boolean endsProvisional(Sentence sentence, int start, Report report) {
        return report.verb() != null
                && report.verb().particle().length == 1
                && report.anchor() < start - 2
                && sentence.is(start - 2, WordClass.PREPOSITION);
    }

    /**
     * Returns the first item behind what is said of the saying: {@code zegt wel}, and when, where and to whom, {@code zei
     * woensdag tegen journalisten de kritiek te begrijpen}. What somebody promises or is told to do may have a time of its own.
     */
    private int behindSetting(Sentence sentence, int start, int te, Report report) {
        boolean repeats = sentence.isOneOf(start, again)
                && start + 1 < te
                && (report.reports() == Reports.SAYING || report.reports() == Reports.DENYING);
        if (repeats || sentence.isOneOf(start, ofSaying)) {
            return start + 1;
        }
        if (report.reports() != Reports.SAYING) {
            return start;
        }
        boolean past = sentence.isOneOf(start, before) && start + 1 < te && !sentence.is(te + 1, WordClass.PERFECT);
        boolean day = past || (sentence.is(start, WordClass.TIME) && sentence.is(start, WordClass.INANIMATE));
        int item = day ? start + 1 : start;
        int last = lastOfSetting(sentence, item, day);
        return last == Sentence.NONE || last >= te - 1 ? item : last + 1;
    }

    /** Returns the last item of {@code tegen journalisten}, {@code in een verklaring}, or {@link Sentence#NONE}. */
    private int lastOfSetting(Sentence sentence, int preposition, boolean dated) {
        boolean addressed = sentence.isWord(preposition, tegen);
        if (!addressed && !sentence.isWord(preposition, in)) {
            return Sentence.NONE;
        }
        int index = mentions.beginningAt(sentence.token(preposition + 1));
        if (index == Mentions.NONE) {
            return addressed && isBareGroup(sentence, preposition + 1) ? preposition + 1 : Sentence.NONE;
        }
        NounPhrase phrase = mentions.get(index);
        boolean place = phrase.kind() == NounPhrase.Kind.DOCUMENT
                || (dated && phrase.kind() == NounPhrase.Kind.BODY); // zei dinsdag in het parlement
        return addressed || place ? sentence.itemOf(phrase.last()) : Sentence.NONE;
    }

    /** Returns the first item behind the one who is asked or told, who is no part of what he is to do. */
    private int behindAddressee(Sentence sentence, int start, int limit, Report report) {
        int item = start;
        while (item < limit && isObjectAlone(sentence, item)) {
            item++;
        }
        boolean addresses = switch (report.reports()) {
            case ASKING, ORDERING, ADVISING -> item == start;
            case WARNING -> item == start && report.takes(Frame.OM); // dreigen has no addressee
            default -> false;
        };
        int index = addresses ? mentions.beginningAt(sentence.token(item)) : Mentions.NONE;
        if (addresses && index == Mentions.NONE && isBareGroup(sentence, item)) {
            return item + 1;
        }
        if (index != Mentions.NONE && isAddressable(mentions.get(index))) {
            int behind = sentence.itemOf(mentions.get(index).last()) + 1;
            return behind <= limit && !sentence.is(behind, WordClass.COORDINATOR) ? behind : item;
        }
        return item;
    }

    /** Returns whether an object pronoun stands at an item that is no possessive before its noun: {@code vraagt hun ook}. */
    private boolean isObjectAlone(Sentence sentence, int item) {
        boolean possesses = sentence.is(item, WordClass.DETERMINER)
                && !sentence.is(item + 1, WordClass.DETERMINER | WordClass.PREPOSITION)
                && !(sentence.is(item + 1, WordClass.ADVERB) && !sentence.is(item + 1, WordClass.ADJECTIVE));
        return sentence.is(item, WordClass.OBJECT_PRONOUN)
                && !sentence.isWord(item, zich)
                && !sentence.is(item, WordClass.PREPOSITION)
                && !possesses;
    }

    private static boolean isBareGroup(Sentence sentence, int item) {
        return sentence.is(item, WordClass.PERSON_NOUN) && sentence.is(item, WordClass.PLURAL);
    }

    private static boolean isAddressable(NounPhrase phrase) {
        return switch (phrase.kind()) {
            case PERSON, PERSON_NAME, NAME, BODY, BODY_NAME -> true;
            default -> false;
        };
    }
}
