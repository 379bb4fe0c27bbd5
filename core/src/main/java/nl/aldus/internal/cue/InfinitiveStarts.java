package nl.aldus.internal.cue;

import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
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
    /** Adverbs that stand for the clause to come, which begins behind them. */
    private final int[] provisional;

    InfinitiveStarts(Tokens tokens, Mentions mentions) {
        this.mentions = mentions;
        this.tegen = tokens.words().find("tegen");
        this.in = tokens.words().find("in");
        this.zich = tokens.words().find("zich");
        this.ofSaying = tokens.words().findAll("wel", "ook", "echter", "overigens", "bovendien", "verder");
        this.provisional = tokens.words().findAll("ervan", "ertoe", "ermee");
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
        return behindAddressee(sentence, behindSetting(sentence, start, te, report), te, report);
    }

    /**
     * Returns the first item behind what is said of the saying: {@code zegt wel}, and when, where and to whom, {@code zei
     * woensdag tegen journalisten de kritiek te begrijpen}. What somebody promises or is told to do may have a time of its own.
     */
    private int behindSetting(Sentence sentence, int start, int te, Report report) {
        if (sentence.isOneOf(start, ofSaying)) {
            return start + 1;
        }
        if (report.reports() != Reports.SAYING) {
            return start;
        }
        boolean day = sentence.is(start, WordClass.TIME) && sentence.is(start, WordClass.INANIMATE);
        int item = day ? start + 1 : start;
        int last = lastOfSetting(sentence, item);
        return last == Sentence.NONE || last >= te - 1 ? item : last + 1;
    }

    /** Returns the last item of {@code tegen journalisten}, {@code in een verklaring}, or {@link Sentence#NONE}. */
    private int lastOfSetting(Sentence sentence, int preposition) {
        boolean addressed = sentence.isWord(preposition, tegen);
        if (!addressed && !sentence.isWord(preposition, in)) {
            return Sentence.NONE;
        }
        int index = mentions.beginningAt(sentence.token(preposition + 1));
        if (index == Mentions.NONE) {
            return addressed && isBareGroup(sentence, preposition + 1) ? preposition + 1 : Sentence.NONE;
        }
        NounPhrase phrase = mentions.get(index);
        return addressed || phrase.kind() == NounPhrase.Kind.DOCUMENT ? sentence.itemOf(phrase.last()) : Sentence.NONE;
    }

    /** Returns the first item behind the one who is asked or told, who is no part of what he is to do. */
    private int behindAddressee(Sentence sentence, int start, int limit, Report report) {
        int item = start;
        while (item < limit
                && sentence.is(item, WordClass.OBJECT_PRONOUN)
                && !sentence.isWord(item, zich)
                && !sentence.is(item, WordClass.PREPOSITION | WordClass.DETERMINER)) {
            item++;
        }
        boolean addresses = switch (report.reports()) {
            case ASKING, ORDERING, ADVISING, WARNING -> true;
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
