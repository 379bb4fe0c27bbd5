package nl.aldus.internal.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Gender;
import nl.aldus.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Somebody or something that the text speaks of, while the text is read: grows with each mention. */
public final class Entity {

    private static final int[] NOTHING = {};

    private final List<NounPhrase> phrases = new ArrayList<>(2);
    private int[] nouns = NOTHING;
    private int nounCount;
    private int[] name = NOTHING;
    private SpeakerKind kind;
    private long gender;
    private boolean origin;
    private final boolean plural;
    private boolean spoken;
    private @Nullable NounPhrase fullest;

    Entity(SpeakerKind kind, boolean plural) {
        this.kind = kind;
        this.plural = plural;
    }

    void add(NounPhrase phrase) {
        phrases.add(phrase);
        origin |= phrase.is(WordClass.INHABITANT);
        if (agrees(phrase.classes())) {
            gender |= phrase.classes() & (WordClass.MALE | WordClass.FEMALE);
        }
        if (phrase.kind() == NounPhrase.Kind.PERSON_NAME) {
            kind = SpeakerKind.PERSON;
        } else if (phrase.kind() == NounPhrase.Kind.BODY_NAME && kind == SpeakerKind.UNKNOWN) {
            kind = SpeakerKind.BODY;
        }
        NounPhrase best = fullest;
        if (best == null || isFuller(phrase, best)) {
            fullest = phrase;
        }
    }

    private static boolean isFuller(NounPhrase phrase, NounPhrase than) {
        if (phrase.kind() == NounPhrase.Kind.PRONOUN) {
            return false;
        }
        if (than.kind() == NounPhrase.Kind.PRONOUN || phrase.isNamed() != than.isNamed()) {
            return than.kind() == NounPhrase.Kind.PRONOUN || phrase.isNamed();
        }
        return phrase.isNamed()
                ? phrase.nameLast() - phrase.nameFirst() > than.nameLast() - than.nameFirst()
                : phrase.last() - phrase.first() > than.last() - than.first();
    }

    /** Takes note of a noun by which the text calls it. */
    void addNoun(int token) {
        if (nounCount == nouns.length) {
            nouns = Arrays.copyOf(nouns, nounCount * 2 + 1);
        }
        nouns[nounCount++] = token;
    }

    /** Returns the number of different nouns by which the text calls it; a few at most. */
    int nounCount() {
        return nounCount;
    }

    /** Returns the token of such a noun. */
    int noun(int index) {
        return nouns[index];
    }

    /** Returns the numbers of the words of the longest name that the text has for it, none if it has no name. */
    int[] name() {
        return name;
    }

    void setName(int[] words) {
        name = words;
    }

    void resolveGender(long shown) {
        gender |= shown & (WordClass.MALE | WordClass.FEMALE);
        if (kind == SpeakerKind.UNKNOWN && shown != 0) {
            kind = SpeakerKind.PERSON;
        }
    }

    void speak() {
        spoken = true;
    }

    /** Returns whether the text has let it speak. */
    boolean hasSpoken() {
        return spoken;
    }

    /** Returns the mentions in the order in which they were added. */
    public List<NounPhrase> phrases() {
        return phrases;
    }

    /** Returns the mention that names or describes it most fully. */
    public NounPhrase fullest() {
        NounPhrase best = fullest;
        return best == null ? phrases.get(0) : best;
    }

    /** Returns what it is. */
    public SpeakerKind kind() {
        return plural ? SpeakerKind.GROUP : kind;
    }

    /** Returns whether the text has called it by a noun that says where it is from: {@code de Belg}. */
    boolean hasOrigin() {
        return origin;
    }

    boolean isPlural() {
        return plural;
    }

    boolean isPerson() {
        return kind == SpeakerKind.PERSON && !plural;
    }

    boolean isFemale() {
        return gender() == Gender.FEMALE;
    }

    boolean mayBePerson() {
        return (kind == SpeakerKind.PERSON || kind == SpeakerKind.UNKNOWN) && !plural;
    }

    boolean mayBeBody() {
        return kind == SpeakerKind.BODY || kind == SpeakerKind.UNKNOWN;
    }

    boolean agrees(long shown) {
        long both = WordClass.MALE | WordClass.FEMALE;
        long wanted = shown & both;
        long own = gender & both;
        return wanted == 0 || own == 0 || own == both || (wanted & own) != 0;
    }

    /** Returns the gender that the text shows. */
    public Gender gender() {
        boolean male = (gender & WordClass.MALE) != 0;
        boolean female = (gender & WordClass.FEMALE) != 0;
        return male == female ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
    }
}
