package nl.aldus.internal.words;

/** What sort of organisation or document a noun or name stands for; lets {@code de krant} find the paper meant. */
public enum BodyType {
    NONE,
    GOVERNMENT,
    COMPANY,
    MEDIUM,
    PARTY,
    UNION,
    CLUB,
    SCHOOL,
    INSTITUTE,
    GROUP,
    COUNTRY
}
