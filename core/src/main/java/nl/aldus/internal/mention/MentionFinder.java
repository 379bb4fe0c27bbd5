package nl.aldus.internal.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Span;
import nl.aldus.model.SpeakerKind;
import nl.aldus.spi.MentionSource;

/** Finds the noun phrases that can speak in one pass over the tokens. */
public final class MentionFinder {

    /** Some more than articles have for each mention, so that there is room enough at once. */
    private static final int TOKENS_PER_MENTION = 6;

    private MentionFinder() {}

    /**
     * Returns the mentions of a text.
     *
     * @param tokens the text
     * @param named the names that the caller knows of, in any order
     */
    public static Mentions find(Tokens tokens, List<MentionSource.Named> named) {
        NounPhraseParser parser = new NounPhraseParser(tokens);
        List<NounPhrase> known = known(tokens, named);
        List<NounPhrase> found = new ArrayList<>(tokens.count() / TOKENS_PER_MENTION + 1);
        List<NounPhrase> all = new ArrayList<>(tokens.count() / TOKENS_PER_MENTION + 1);
        int nextKnown = 0;
        for (int token = 0; token < tokens.count(); ) {
            while (nextKnown < known.size() && known.get(nextKnown).first() < token) {
                nextKnown++;
            }
            int limit = nextKnown < known.size() ? known.get(nextKnown).first() : tokens.count();
            if (token == limit) {
                found.add(known.get(nextKnown));
                all.add(known.get(nextKnown));
                token = known.get(nextKnown).last() + 1;
                continue;
            }
            NounPhrase phrase = parser.at(token);
            if (phrase == null || phrase.last() >= limit) {
                token++;
            } else {
                found.add(phrase);
                all.add(phrase);
                addInner(parser, phrase, all);
                token = phrase.last() + 1;
            }
        }
        return new Mentions(found, all, parser, tokens.count());
    }

    /** Adds the phrases in the complement of another: {@code Jansen} in {@code de aanpak van Jansen}. */
    private static void addInner(NounPhraseParser parser, NounPhrase outer, List<NounPhrase> all) {
        int from = Math.max(outer.head(), outer.nameLast()) + 1;
        for (int token = from; token <= outer.last(); token++) {
            NounPhrase phrase = parser.at(token);
            if (phrase != null && phrase.last() <= outer.last() && phrase.kind() != Kind.PRONOUN) {
                all.add(phrase);
                token = phrase.last();
            }
        }
    }

    private static List<NounPhrase> known(Tokens tokens, List<MentionSource.Named> named) {
        List<NounPhrase> known = new ArrayList<>();
        int token = 0;
        for (MentionSource.Named name : named.stream()
                .sorted(Comparator.comparing(MentionSource.Named::span))
                .toList()) {
            Span span = name.span();
            while (token < tokens.count() && tokens.start(token) < span.start()) {
                token++;
            }
            int last = token;
            while (last + 1 < tokens.count() && tokens.end(last + 1) <= span.end()) {
                last++;
            }
            if (token < tokens.count() && tokens.start(token) == span.start() && tokens.end(last) == span.end()) {
                known.add(new NounPhrase(token, last, last, token, last, -1, kind(name.kind()), number(name.kind())));
                token = last + 1;
            }
        }
        return known;
    }

    private static Kind kind(SpeakerKind kind) {
        return switch (kind) {
            case PERSON -> Kind.PERSON_NAME;
            case BODY -> Kind.BODY_NAME;
            default -> Kind.NAME;
        };
    }

    private static long number(SpeakerKind kind) {
        return kind == SpeakerKind.GROUP ? WordClass.PLURAL : 0;
    }
}
