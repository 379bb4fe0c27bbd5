package nl.aldus.internal.mention;

import nl.aldus.internal.words.WordClass;

/**
 * A noun phrase that can speak, as token ranges with both ends included. Immutable.
 *
 * @param first the first token, its determiner included
 * @param last the last token, name and complement ({@code van de politie}) included
 * @param head the token that decides what it is: the noun, the last part of the name, the pronoun
 * @param nameFirst the first token of the name in it, or -1
 * @param nameLast the last token of the name in it, or -1
 * @param role the token of the role noun beside a name, or -1
 * @param kind what sort of phrase it is
 * @param classes gender, number and whether it says where somebody is from: bits of {@link WordClass}
 */
public record NounPhrase(
        int first, int last, int head, int nameFirst, int nameLast, int role, Kind kind, long classes) {

    /** The classes that tell a gender. */
    static final long GENDER = WordClass.MALE | WordClass.FEMALE;

    /** What sort of noun phrase it is. */
    public enum Kind {
        /** The name of a human being. */
        PERSON_NAME,
        /** The name of an organisation. */
        BODY_NAME,
        /** The name of a place or country. */
        PLACE_NAME,
        /** A name of which the text does not show what bears it. */
        NAME,
        /** A description of one or several persons. */
        PERSON,
        /** A description of an organisation. */
        BODY,
        /** A document. */
        DOCUMENT,
        /** A personal pronoun. */
        PRONOUN,
        /** Some other noun phrase; speaks only as the subject of a clear reporting verb. */
        OTHER
    }

    /** Returns a document whose noun ends it: {@code Onderzoek: ...}, {@code In de leeswijzer staat}. */
    public static NounPhrase ofDocument(int first, int noun) {
        return new NounPhrase(first, noun, noun, -1, -1, -1, Kind.DOCUMENT, 0);
    }

    /** Returns whether the phrase has a name in it. */
    public boolean isNamed() {
        return nameFirst >= 0;
    }

    /** Returns whether the phrase is a pronoun such as {@code hem}, which is never a subject. */
    public boolean isObject() {
        return kind == Kind.PRONOUN && is(WordClass.OBJECT_PRONOUN) && !is(WordClass.SUBJECT_PRONOUN);
    }

    /** Returns whether the phrase has at least one of the classes. */
    public boolean is(long wordClasses) {
        return (classes & wordClasses) != 0;
    }

    /** The ends tell most phrases of a text apart. */
    @Override
    public int hashCode() {
        return 31 * first + last;
    }

    /** Returns the same phrase from an earlier token on. */
    public NounPhrase withFirst(int newFirst) {
        return new NounPhrase(newFirst, last, head, nameFirst, nameLast, role, kind, classes);
    }

    /** Returns the same phrase up to a later token. */
    public NounPhrase withLast(int newLast) {
        return new NounPhrase(first, newLast, head, nameFirst, nameLast, role, kind, classes);
    }

    /** Returns the phrase made longer by a role noun, which may tell what bears the name, and of what gender. */
    NounPhrase withRole(int newLast, int newRole, Kind newKind, long roleClasses) {
        long newClasses = classes | (roleClasses & GENDER);
        return new NounPhrase(first, newLast, head, nameFirst, nameLast, newRole, newKind, newClasses);
    }
}
