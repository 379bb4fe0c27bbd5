package nl.aldus.internal.attribution;

import java.util.Arrays;
import java.util.List;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportedWords;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.marks.Frames;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Everything the rules look at: one text as the earlier stages saw it. Not thread-safe. */
public final class Scene {

    /** A text with fewer turns than this is no dialogue. */
    private static final int FEWEST_TURNS = 12;

    private static final int UNREAD = -2;

    private final Tokens tokens;
    private final QuotedSpans spans;
    private final Frames frames;
    private final Mentions mentions;
    private final List<Report> reports;
    private final ReportedWords reportedWords;
    private final int[] reportedFrom;
    private final int[] frameOfSpan;
    private final int[] itemOfSpan;
    private final int[] firstReport;
    private final boolean dialogue;
    private @Nullable Sentence latest;

    /** Creates the scene and its look-up tables; linear in the length of the text. */
    public Scene(Tokens tokens, QuotedSpans spans, Frames frames, Mentions mentions, List<Report> reports) {
        this.tokens = tokens;
        this.spans = spans;
        this.frames = frames;
        this.mentions = mentions;
        this.reports = reports;
        this.reportedWords = new ReportedWords(tokens.words());
        this.reportedFrom = new int[reports.size()];
        Arrays.fill(reportedFrom, UNREAD);
        this.dialogue = isDialogue(tokens, spans);
        frameOfSpan = new int[spans.count()];
        itemOfSpan = new int[spans.count()];
        firstReport = new int[frames.count() + 1];
        Arrays.fill(frameOfSpan, QuotedSpans.NONE);
        for (int frame = 0; frame < frames.count(); frame++) {
            for (int item = frames.from(frame); item < frames.to(frame); item++) {
                if (frames.item(item) < 0) {
                    frameOfSpan[~frames.item(item)] = frame;
                    itemOfSpan[~frames.item(item)] = item;
                }
            }
        }
        int report = 0;
        for (int frame = 0; frame <= frames.count(); frame++) {
            while (report < reports.size() && reports.get(report).frame() < frame) {
                report++;
            }
            firstReport[frame] = report;
        }
    }

    /** Returns whether the text is mostly dialogue, as novels are: many paragraphs open with speech. */
    public boolean isDialogue() {
        return dialogue;
    }

    private static boolean isDialogue(Tokens tokens, QuotedSpans spans) {
        int paragraphs = 0;
        int turns = 0;
        for (int token = 0; token < tokens.count(); token++) {
            if (tokens.paragraphBefore(token)) {
                paragraphs++;
                turns += spans.beginningAt(token) != QuotedSpans.NONE ? 1 : 0;
            }
        }
        return turns >= FEWEST_TURNS && turns * 3 >= paragraphs;
    }

    /** Returns the tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** Returns the stretches between marks. */
    public QuotedSpans spans() {
        return spans;
    }

    /** Returns the frames. */
    public Frames frames() {
        return frames;
    }

    /** Returns the mentions. */
    public Mentions mentions() {
        return mentions;
    }

    /** Returns the reporting clauses. */
    public List<Report> reports() {
        return reports;
    }

    /** Returns a frame to read; most often it is the one that was read last. */
    public Sentence sentence(int frame) {
        Sentence known = latest;
        Sentence sentence = known != null && known.frame() == frame ? known : new Sentence(tokens, frames, frame);
        latest = sentence;
        return sentence;
    }

    /** Returns the frame in which a span is an item, or {@link QuotedSpans#NONE}. */
    public int frameOf(int span) {
        return frameOfSpan[span];
    }

    /** Returns the item that a span is. */
    public int itemOf(int span) {
        return itemOfSpan[span];
    }

    /** Returns the index of the first report of a frame; that of the next frame ends its reports. */
    int firstReport(int frame) {
        return firstReport[frame];
    }

    /**
     * Returns the first item of the words that a report, given by its index, gives as somebody's in its sentence, or {@link
     * ReportedWords#NONE}. Each is read once: many quotations of one sentence may ask.
     */
    public int reportedFrom(int index) {
        if (reportedFrom[index] == UNREAD) {
            Report report = reports.get(index);
            reportedFrom[index] = reportedWords.first(sentence(report.frame()), report);
        }
        return reportedFrom[index];
    }

    /** Returns the reports of a frame. */
    public List<Report> reportsIn(int frame) {
        return reports.subList(firstReport[frame], firstReport[frame + 1]);
    }
}
