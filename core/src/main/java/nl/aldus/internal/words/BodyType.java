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
    /** Of any sort that seeks no profit and no office: {@code de organisatie}, {@code de stichting}. */
    ORGANISATION,
    COUNTRY,
    /** Whose noun alone says which one: {@code de politie}, {@code de ondernemingsraad}. */
    KNOWN;

    /** Returns whether a noun of this sort may call again what has a name of the other: not if its noun alone says which one. */
    public boolean mayCall(BodyType named) {
        return switch (this) {
            case NONE, KNOWN -> false;
            case COMPANY -> named == this || named == NONE;
            case ORGANISATION ->
                switch (named) {
                    case ORGANISATION, INSTITUTE, GROUP, UNION, GOVERNMENT -> true;
                    default -> false;
                };
            default -> named == this;
        };
    }
}
