package nl.aldus.internal.cue;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.internal.marks.Frames;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the reporting clauses of a text, frame by frame. */
public final class ReportFinder {

    /** What a word is that a report can have for its verb or phrase. */
    private static final long OPENS_REPORT = WordClass.REPORTING_PHRASE_START | WordClass.REPORTING | WordClass.FINITE;

    private final NameAndColon nameAndColon;
    private final SourcePhrases phrases;
    private final HeardReports heard;
    private final VerbReports verbs;
    private final UnlistedVerbs unlisted;
    private final ReportingNouns nouns;
    private final GappedReports gapped;
    private final List<Report> found = new ArrayList<>();

    private ReportFinder(Tokens tokens, Mentions mentions) {
        VerbReader reader = new VerbReader(tokens);
        SubjectFinder subjects = new SubjectFinder(tokens, mentions);
        this.nameAndColon = new NameAndColon(tokens, mentions, subjects);
        this.heard = new HeardReports(tokens, mentions, reader);
        this.verbs = new VerbReports(tokens, subjects, reader);
        this.gapped = new GappedReports(mentions);
        this.nouns = new ReportingNouns(tokens, mentions.parser());
        this.phrases = new SourcePhrases(tokens, mentions, subjects, nouns);
        this.unlisted = new UnlistedVerbs(tokens, subjects, nouns);
    }

    /** Returns the reporting clauses in text order, those of the writer's own text before those inside quotations. */
    public static List<Report> find(Tokens tokens, Frames frames, Mentions mentions) {
        ReportFinder finder = new ReportFinder(tokens, mentions);
        for (int frame = 0; frame < frames.count(); frame++) {
            finder.read(new Sentence(tokens, frames, frame));
        }
        return finder.found;
    }

    private void read(Sentence sentence) {
        Report opening = nameAndColon.in(sentence);
        if (opening != null) {
            found.add(opening);
        }
        for (int item = sentence.from(); item < sentence.to(); item++) {
            boolean mayOpen = (sentence.is(item, OPENS_REPORT) && !isRead(sentence.token(item)))
                    || unlisted.isUnknown(sentence, item);
            Report report = mayOpen ? at(sentence, item) : gapped.at(sentence, item, lastFound());
            if (report != null) {
                found.add(heard.lookThrough(sentence, nouns.lookThrough(report)));
                item = Math.max(item, lastRead(sentence, report));
            }
        }
    }

    /** {@code liet Jansen weten}: the second part of the cue that was found last, and no verb of its own. */
    private boolean isRead(int token) {
        if (found.isEmpty()) {
            return false;
        }
        Cues cue = found.get(found.size() - 1).cue();
        boolean behindVerb = cue.first() < token && token <= cue.last(); // nadat hij had laten weten
        return behindVerb || (cue.otherFirst() <= token && token <= cue.otherLast());
    }

    private @Nullable Report lastFound() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    private @Nullable Report at(Sentence sentence, int item) {
        Report report = phrases.at(sentence, item);
        if (report == null) {
            report = heard.at(sentence, item);
        }
        if (report == null) {
            report = verbs.at(sentence, item);
        }
        return report == null ? unlisted.at(sentence, item) : report;
    }

    /** Returns the item behind which the next report can begin. */
    private static int lastRead(Sentence sentence, Report report) {
        return switch (report.form()) {
            case PHRASE, NOUN, OWN_WORDS -> report.last();
            case VERB_FIRST -> lastOfSource(sentence, report.source());
            default -> report.anchor();
        };
    }

    private static int lastOfSource(Sentence sentence, @Nullable NounPhrase source) {
        int item = source == null ? sentence.from() : sentence.itemOf(source.last());
        return sentence.has(item) ? item : sentence.from();
    }
}
