package nl.aldus.internal.mention;

import nl.aldus.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase that begins at a token: determiner, modifiers, noun, name, complement and apposition, in that
 * order (e-ANS 14). Every step looks a bounded number of tokens ahead.
 */
public final class NounPhraseParser {

    private final Tokens tokens;
    private final PronounReader pronouns;
    private final PartitiveReader partitives;
    private final NominalReader nominals;
    private final AppositionReader appositions;
    private final SubjectReader subjects;

    /** Creates a parser for some tokens. */
    NounPhraseParser(Tokens tokens) {
        this.tokens = tokens;
        Names names = new Names(tokens);
        Constituents constituents = new Constituents(tokens);
        ComplementReader complements = new ComplementReader(tokens, names, constituents);
        this.pronouns = new PronounReader(tokens, constituents);
        this.nominals = new NominalReader(tokens, names, constituents, complements);
        this.partitives = new PartitiveReader(tokens, nominals);
        this.appositions = new AppositionReader(tokens, names, constituents, nominals, partitives);
        this.subjects = new SubjectReader(tokens, names, constituents, complements);
    }

    /** Returns the phrase that can speak and begins with a token, or null if none does. */
    @Nullable
    NounPhrase at(int first) {
        if (!tokens.isWord(first) && !tokens.isKind(first, Tokens.NUMBER)) {
            return null;
        }
        NounPhrase pronoun = pronouns.at(first);
        if (pronoun != null) {
            return pronoun;
        }
        NounPhrase partitive = partitives.at(first);
        NounPhrase phrase = partitive != null ? partitive : nominals.at(first);
        return phrase == null ? null : appositions.addTo(phrase);
    }

    /** Returns the phrase of any kind that begins with a token, for where only a subject can stand, or null. */
    @Nullable
    public NounPhrase subjectAt(int first) {
        NounPhrase phrase = at(first);
        return phrase != null ? phrase : subjects.at(first);
    }

    /** Returns a demonstrative that stands for somebody, where a subject must be: {@code Die zei dat}. */
    public NounPhrase demonstrative(int token) {
        return PronounReader.demonstrative(token);
    }

    /** Returns the first token behind a short remark in parentheses, such as an age or a party. */
    public int skipParentheses(int token) {
        return Parentheses.skip(tokens, token);
    }
}
