package nl.aldus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import nl.aldus.internal.attribution.Attributor;
import nl.aldus.internal.attribution.Confidence;
import nl.aldus.internal.attribution.Scene;
import nl.aldus.internal.attribution.Speech;
import nl.aldus.internal.cue.IndirectFinder;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportFinder;
import nl.aldus.internal.cue.ReportedClause;
import nl.aldus.internal.entity.FindingsAssembler;
import nl.aldus.internal.entity.SectionJoiner;
import nl.aldus.internal.marks.DialogueDashes;
import nl.aldus.internal.marks.Frames;
import nl.aldus.internal.marks.MarkPairer;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.marks.UnpairedMarks;
import nl.aldus.internal.mention.MentionFinder;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.text.SourceText;
import nl.aldus.internal.text.Tokenizer;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Words;
import nl.aldus.lexicon.Lexicon;
import nl.aldus.model.Findings;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;
import nl.aldus.spi.MentionSource;

/**
 * Finds the quotations in Dutch news text and says who spoke each one.
 *
 * <pre>{@code
 * QuoteFinder finder = QuoteFinder.create(); // make one, keep it
 * Findings findings = finder.find(article);
 * for (Quotation quotation : findings.quotations()) {
 *     System.out.println(quotation.speaker().map(Speaker::name).orElse("?") + ": " + quotation.text());
 * }
 * }</pre>
 *
 * <p>A finder is immutable and thread-safe: the state of a call lives in that call.
 */
public final class QuoteFinder {

    /**
     * Stands between texts that have nothing to do with one another: U+001C, which Unicode names the file separator. Not the
     * form feed, which stands between the pages of one text.
     */
    public static final char SEPARATOR = '\u001C';

    private final Words words;
    private final Confidence confidence;
    private final Set<QuotationKind> kinds;
    private final Profile profile;
    private final MentionSource mentionSource;

    private QuoteFinder(Builder builder) {
        this.words = Words.of(builder.lexicon);
        this.confidence = Confidence.measured();
        this.kinds = EnumSet.copyOf(builder.kinds);
        this.profile = builder.profile;
        this.mentionSource = builder.mentionSource;
    }

    /** Returns a finder with the settings that suit most callers: all kinds, the library's own lexicon, balanced. */
    public static QuoteFinder create() {
        return builder().build();
    }

    /** Returns a builder, set as {@link #create()} has it. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the quotations in a text. Several texts may come in one sequence with a {@link #SEPARATOR} between them: what is
     * found is what would be found in each alone, offsets counted from the start of the sequence and speakers and
     * utterances numbered through. No quotation, name or pronoun reaches beyond it.
     *
     * @param text any text; offsets in the result count its UTF-16 code units
     * @return what was found, nothing if the text is empty. The same text and settings always give the same result, under
     *     any default locale or time zone. Never throws on any text; takes time linear in its length. Marks nested deeper
     *     than eight are passed over
     */
    public Findings find(CharSequence text) {
        String all = text.toString();
        if (all.indexOf(SEPARATOR) < 0) {
            return findInOne(all);
        }
        SectionJoiner joiner = new SectionJoiner();
        eachSection(all, (section, start) -> joiner.add(findInOne(section), start));
        return joiner.findings();
    }

    /** Passes on each text between separators and where it starts. */
    private static void eachSection(String all, ObjIntConsumer<String> reader) {
        int start = 0;
        for (int end = all.indexOf(SEPARATOR); end >= 0; end = all.indexOf(SEPARATOR, start)) {
            reader.accept(all.substring(start, end), start);
            start = end + 1;
        }
        reader.accept(all.substring(start), start);
    }

    private Findings findInOne(String text) {
        SourceText source = SourceText.freeze(text);
        Tokens tokens = Tokenizer.tokenize(source, words);
        QuotedSpans spans = DialogueDashes.addTo(MarkPairer.pair(tokens), tokens);
        if (spans.count() == 0 && !kinds.contains(QuotationKind.INDIRECT)) {
            return new Findings(List.of(), List.of());
        }
        Frames frames = Frames.of(tokens, spans);
        Mentions mentions = MentionFinder.find(tokens, mentionSource.namesIn(text));
        List<Report> reports = ReportFinder.find(tokens, frames, mentions);
        List<ReportedClause> clauses = kinds.contains(QuotationKind.INDIRECT)
                ? IndirectFinder.find(tokens, frames, mentions, reports)
                : List.of();
        Scene scene = new Scene(tokens, spans, frames, mentions, reports);
        Speech speech = Attributor.attribute(scene);
        return FindingsAssembler.assemble(scene, speech, clauses, confidence.from(profile.leastConfidence()), kinds);
    }

    /**
     * Finds the quotation marks of a text that stand alone, for programs that help a writer. Marks are read as
     * {@link #find} reads them: a paragraph that the next one goes on with needs no closing mark, apostrophes and measures
     * are no marks, and none is paired beyond a {@link #SEPARATOR}.
     *
     * @param text any text
     * @return where the marks stand that open what nothing closes, or close what nothing opened, in text order. Never
     *     throws on any text; takes time linear in its length
     */
    public List<Span> unpairedMarks(CharSequence text) {
        List<Span> unpaired = new ArrayList<>();
        eachSection(text.toString(), (section, start) -> {
            Tokens tokens = Tokenizer.tokenize(SourceText.freeze(section), words);
            for (Span mark : UnpairedMarks.find(tokens, MarkPairer.pair(tokens))) {
                unpaired.add(new Span(start + mark.start(), start + mark.end()));
            }
        });
        return unpaired;
    }

    /** Collects the settings of a finder. Not thread-safe. */
    public static final class Builder {

        private Lexicon lexicon = Lexicon.dutch();
        private Set<QuotationKind> kinds = EnumSet.allOf(QuotationKind.class);
        private Profile profile = Profile.BALANCED;
        private MentionSource mentionSource = text -> List.of();

        private Builder() {}

        /** Sets the words to work with, for callers who add to the library's own. */
        public Builder lexicon(Lexicon newLexicon) {
            this.lexicon = newLexicon;
            return this;
        }

        /**
         * Sets which kinds of quotation to report. Without {@link QuotationKind#INDIRECT} the clauses of indirect speech are
         * not looked for, which saves time; the other kinds and their speakers stay the same.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Builder kinds(Set<QuotationKind> newKinds) {
            if (newKinds.isEmpty()) {
                throw new IllegalArgumentException("no kind of quotation to report");
            }
            this.kinds = EnumSet.copyOf(newKinds);
            return this;
        }

        /** Sets how sure the finder must be before it names a speaker; {@link Profile#BALANCED} if not called. */
        public Builder profile(Profile newProfile) {
            this.profile = newProfile;
            return this;
        }

        /** Sets a source of names to trust besides the library's own reading, for callers who have a recogniser. */
        public Builder mentionSource(MentionSource newMentionSource) {
            this.mentionSource = newMentionSource;
            return this;
        }

        /**
         * Returns the finder.
         *
         * @throws nl.aldus.lexicon.LexiconException if an entry of the lexicon makes no sense; the message names its line
         */
        public QuoteFinder build() {
            return new QuoteFinder(this);
        }
    }
}
