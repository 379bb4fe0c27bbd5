package nl.aldus.internal.entity;

import java.util.Arrays;
import nl.aldus.internal.marks.Frames;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/**
 * Tells which tokens belong to what the writer himself tells, and which phrases his sentences are about. What stands in
 * quotations and headings does not change who {@code hij} is outside them.
 */
final class Foreground {

    /** So many tokens at most stand between the words of a quotation and the subject of the clause behind it. */
    private static final int LONGEST_INQUIT = 4;

    private final Tokens tokens;
    private final boolean[] aside;
    private final int[] quotation;
    private final boolean[] subject;

    private Foreground(Tokens tokens) {
        this.tokens = tokens;
        this.aside = new boolean[tokens.count()];
        this.quotation = new int[tokens.count()];
        Arrays.fill(quotation, QuotedSpans.NONE);
        this.subject = new boolean[tokens.count()];
    }

    static Foreground of(Tokens tokens, QuotedSpans spans, Frames frames, Mentions mentions) {
        Foreground foreground = new Foreground(tokens);
        for (int span = 0; span < spans.count(); span++) {
            if (spans.parent(span) == QuotedSpans.NONE) {
                for (int token = spans.first(span); token <= spans.last(span); token++) {
                    foreground.aside[token] = true;
                    foreground.quotation[token] = span;
                }
            }
        }
        for (int frame = 0; frame < frames.count(); frame++) {
            if (frames.isHeading(frame)) {
                foreground.markHeading(frames, frame);
            } else {
                foreground.markSubject(frames, frame, mentions);
            }
        }
        return foreground;
    }

    private void markHeading(Frames frames, int frame) {
        for (int item = frames.from(frame); item < frames.to(frame); item++) {
            aside[frames.firstToken(item)] = true;
        }
    }

    /** The first mention of a sentence that is not inside a prepositional phrase is taken for its subject. */
    private void markSubject(Frames frames, int frame, Mentions mentions) {
        for (int item = frames.from(frame); item < frames.to(frame); item++) {
            int token = frames.item(item);
            if (token >= 0
                    && mentions.beginningAt(token) != Mentions.NONE
                    && !tokens.is(token - 1, WordClass.PREPOSITION)) {
                subject[token] = true;
                return;
            }
        }
    }

    /** Returns whether a token stands in a quotation or heading. */
    boolean isAside(int token) {
        return aside[token];
    }

    /** Returns the outermost span around a token, or {@link QuotedSpans#NONE}. */
    int quotation(int token) {
        return quotation[token];
    }

    /**
     * Returns the first token of the quotation that ends right before a reporting clause with a token as its subject, or
     * the token itself: {@code "...", zei hij}.
     */
    int quotationBefore(int token) {
        if (aside[token]) {
            return token;
        }
        int last = token - 1;
        while (last >= 0
                && !aside[last]
                && token - last <= LONGEST_INQUIT
                && !tokens.isKind(last, Tokens.STOP)
                && !tokens.paragraphBefore(last + 1)) {
            last--;
        }
        if (last < 0 || !aside[last] || tokens.paragraphBefore(last + 1)) {
            return token;
        }
        int first = last;
        while (first > 0 && aside[first - 1]) {
            first--;
        }
        return first;
    }

    /** Returns whether the subject of a sentence begins with a token. */
    boolean isSubject(int token) {
        return subject[token];
    }
}
