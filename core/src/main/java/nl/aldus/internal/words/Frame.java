package nl.aldus.internal.words;

/** The constructions that a reporting verb can take: bits. */
public final class Frame {

    /** Beside a quotation: {@code "...", zei X}. */
    public static final int QUOTE = 1;
    /** With a main clause: {@code Het is klaar, zegt X}. */
    public static final int MAIN = 1 << 1;
    /** With a clause that opens with dat. */
    public static final int DAT = 1 << 2;
    /** With a clause that opens with of. */
    public static final int OF = 1 << 3;
    /** With a clause that opens with a question word. */
    public static final int WH = 1 << 4;
    /** With an infinitive and te. */
    public static final int TE = 1 << 5;
    /** With an infinitive and om ... te. */
    public static final int OM = 1 << 6;
    /** Names something: {@code X noemt het plan "..."}. */
    public static final int NAME = 1 << 7;
    /** With van and a fragment: {@code spreekt van "..."}. */
    public static final int VAN = 1 << 8;
    /** With an object in which a fragment stands: {@code hekelde de "..."}. */
    public static final int OBJECT = 1 << 9;
    /** Reflexive. */
    public static final int REFLEXIVE = 1 << 10;
    /** With zijn in the perfect, which makes others passive: {@code is overeengekomen}, {@code is beloofd}. */
    public static final int ZIJN = 1 << 11;

    private Frame() {}

    static int of(String name) {
        return switch (name) {
            case "quote" -> QUOTE;
            case "main" -> MAIN;
            case "dat" -> DAT;
            case "of" -> OF;
            case "wh" -> WH;
            case "te" -> TE;
            case "om" -> OM;
            case "name" -> NAME;
            case "van" -> VAN;
            case "obj" -> OBJECT;
            case "refl" -> REFLEXIVE;
            case "zijn" -> ZIJN;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
