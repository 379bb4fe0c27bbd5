package nl.aldus.internal.cue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;
import org.jspecify.annotations.Nullable;

/** Finds a source that stands alone before a colon: {@code Politie: geen slachtoffers}; {@code Jansen: ik kwam voor een week}. */
final class NameAndColon {

    /** What follows a name and a colon is a statement if it has at least so many items. */
    private static final int SHORTEST_STATEMENT = 2;

    private final Tokens tokens;
    private final Mentions mentions;
    private final SubjectFinder subjects;
    /** The last names of the persons in the text, read when first asked for. */
    private @Nullable Set<String> surnames;

    NameAndColon(Tokens tokens, Mentions mentions, SubjectFinder subjects) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.subjects = subjects;
    }

    /** Returns the report that a sentence opens with, or null. */
    @Nullable
    Report in(Sentence sentence) {
        int opening = sentence.token(sentence.from());
        NounPhrase source = opening >= 0 && tokens.paragraphBefore(opening) ? sourceAt(sentence, opening) : null;
        int colon = source == null ? sentence.to() : sentence.itemOf(source.last()) + 1;
        if (source == null
                || !canSpeak(source)
                || !sentence.isKind(colon, Tokens.COLON)
                || sentence.isSpan(colon + 1)
                || isLabel(sentence, source, colon + 1)
                || isTopic(sentence, colon + 1)
                || sentence.to() - colon <= SHORTEST_STATEMENT) {
            return null;
        }
        int token = sentence.token(colon);
        return new Report(
                sentence.frame(),
                Report.Form.COLON,
                sentence.from(),
                colon,
                colon,
                Cues.of(token, token),
                ":",
                Reports.SAYING,
                null,
                source,
                List.of(),
                true);
    }

    /** {@code Scheidsrechter: Joris Pauwels.}: a description with a name alone behind it says what the one named is. */
    private boolean isLabel(Sentence sentence, NounPhrase source, int item) {
        NounPhrase named = source.isNamed() || sentence.token(item) < 0 ? null : subjects.at(sentence.token(item));
        if (named == null || !named.isNamed()) {
            return false;
        }
        int behind = sentence.itemOf(named.last()) + 1;
        boolean inBrackets = sentence.isKind(behind, Tokens.OPEN)
                && !ClauseVerbs.hasFinite(sentence, behind, sentence.lastContent());
        return inBrackets || sentence.isBreak(behind);
    }

    /** {@code Huisartsen: wie ze zijn en waarom ze stoppen}: a headline without main clause says what the text is about. */
    private static boolean isTopic(Sentence sentence, int item) {
        if (!sentence.is(item, WordClass.INTERROGATIVE) || sentence.isFinite(item + 1)) {
            return false;
        }
        int last = sentence.lastContent();
        for (int i = item + 2; i < last; i++) {
            if (sentence.isBreak(i) && sentence.isFinite(i + 1)) {
                return false;
            }
        }
        return last + 1 == sentence.to() && sentence.isFinite(last);
    }

    /** {@code Jansen: club moet kiezen}: a name alone is a person's if somebody in the text is called so with more. */
    private boolean isSurname(NounPhrase name) {
        if (surnames == null) {
            surnames = new HashSet<>();
            for (int i = 0; i < mentions.count(); i++) {
                NounPhrase phrase = mentions.get(i);
                if (phrase.kind() == NounPhrase.Kind.PERSON_NAME && phrase.nameFirst() < phrase.nameLast()) {
                    surnames.add(tokens.slice(phrase.nameLast(), phrase.nameLast()));
                }
            }
        }
        return surnames.contains(tokens.slice(name.nameFirst(), name.nameLast()));
    }

    /** A name or description, or the bare name of a study, behind which stands what it found: {@code Onderzoek: brug is veilig}. */
    private @Nullable NounPhrase sourceAt(Sentence sentence, int opening) {
        boolean study = tokens.is(opening, WordClass.RESEARCH)
                && sentence.isKind(sentence.from() + 1, Tokens.COLON)
                && ClauseVerbs.hasFinite(sentence, sentence.from() + 2, sentence.lastContent());
        return study ? NounPhrase.ofDocument(opening, opening) : subjects.at(opening);
    }

    private boolean canSpeak(NounPhrase source) {
        return switch (source.kind()) {
            case PERSON_NAME, BODY_NAME, BODY, PERSON -> true;
            case NAME -> isSurname(source);
            case DOCUMENT -> tokens.is(source.head(), WordClass.RESEARCH) && source.first() == source.last();
            case PLACE_NAME -> tokens.is(source.head(), WordClass.COUNTRY);
            default -> false;
        };
    }
}
