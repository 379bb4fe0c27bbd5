package nl.aldus.internal.mention;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase that begins at a token: determiner, modifiers, noun, name, complement and apposition, in that
 * order (e-ANS 14). Every step looks a bounded number of tokens ahead.
 */
public final class NounPhraseParser {

    /** What a phrase can begin with in lower case: determiners, modifiers, titles, nouns for those who speak, pronouns. */
    private static final long BEGINS = WordClass.DETERMINER
            | WordClass.ADJECTIVE
            | WordClass.COUNTRY_ADJECTIVE
            | WordClass.TITLE
            | WordClass.PERSON_NOUN
            | WordClass.BODY_NOUN
            | WordClass.DOCUMENT_NOUN
            | WordClass.PRONOUN
            | WordClass.PRONOUN_START;

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
        this.subjects = new SubjectReader(tokens, names, constituents, nominals, complements);
    }

    /** Returns the phrase that can speak and begins with a token, or null if none does. */
    @Nullable
    NounPhrase at(int first) {
        if (!mayBegin(first)) {
            return null;
        }
        NounPhrase pronoun = pronouns.at(first);
        if (pronoun != null) {
            return pronoun;
        }
        NounPhrase partitive = partitives.at(first);
        NounPhrase phrase = partitive != null ? partitive : nominalAt(first);
        return phrase == null ? null : appositions.addTo(phrase);
    }

    /** Returns a phrase with a noun or name for a head, part of which may stand in parentheses: {@code (Donald) Trump}. */
    private @Nullable NounPhrase nominalAt(int first) {
        if (!tokens.isKind(first, Tokens.OPEN)) {
            return nominals.at(first);
        }
        NounPhrase name = tokens.isCapitalised(first + 3) ? nominals.at(first + 3) : null;
        return name != null && name.isNamed() ? name.withFirst(first) : null;
    }

    private boolean isGivenNameInParentheses(int open) {
        return tokens.is(open + 1, WordClass.FIRST_NAME)
                && tokens.isKind(open + 2, Tokens.CLOSE)
                && !tokens.paragraphBefore(open + 3);
    }

    /** Tells cheaply that no phrase begins with a token, as with most of them; may be wrong in the other direction. */
    private boolean mayBegin(int token) {
        return switch (tokens.kind(token)) {
            case Tokens.WORD ->
                tokens.is(token, BEGINS) || tokens.isCapitalised(token) || Character.isDigit(tokens.firstChar(token));
            case Tokens.NUMBER -> true;
            case Tokens.OPEN -> isGivenNameInParentheses(token);
            default -> false;
        };
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

    /** Returns a possessive that stands for somebody: {@code zijn} in {@code in zijn ogen}. */
    public NounPhrase possessor(int token) {
        return pronouns.possessor(token);
    }

    /** Returns the first token behind a short remark in parentheses, such as an age or a party. */
    public int skipParentheses(int token) {
        return Parentheses.skip(tokens, token);
    }
}
