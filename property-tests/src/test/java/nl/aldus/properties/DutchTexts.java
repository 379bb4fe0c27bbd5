package nl.aldus.properties;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Tuple;

/** Texts to try: any string, pieces of Dutch news in any order, and articles built as a reporter builds them. */
final class DutchTexts {

    private static final Arbitrary<String> NAMES = Arbitraries.of(
            "Karin Jansen",
            "Jansen",
            "minister Karin Jansen",
            "Piet van der Steen",
            "Van der Steen",
            "wethouder J.P. 't Hart",
            "dr. Zoë Öztürk",
            "Zoe\u0308 O\u0308ztu\u0308rk",
            "Van der Steen-'t Hart",
            "Jan en Piet",
            "de minister",
            "een woordvoerder van de politie",
            "het ministerie",
            "de krant",
            "Rusland",
            "bewoners",
            "hij",
            "zij",
            "ze",
            "hem",
            "die");

    private static final Arbitrary<String> VERBS = Arbitraries.of(
            "zei",
            "zegt",
            "vindt",
            "vroeg",
            "riep",
            "schrijft",
            "voegde",
            "legde",
            "denkt",
            "waarschuwde",
            "heeft gezegd");

    private static final Arbitrary<String> CLAUSES = Arbitraries.of(
            "het plan is klaar",
            "we gaan morgen naar 's-Hertogenbosch",
            "dat kan niet",
            "ik heb zo'n foto's van 5' bij 3\" gezien",
            "niemand weet dat het schip volgens hem gezonken is",
            "ja",
            "İstanbul wacht, IJmuiden niet",
            "wie zei hij, komt er om 10.30 uur",
            "de zgn. bv's en d.w.z. de rest 🚲 ook");

    private static final Arbitrary<String> MARKED =
            Combinators.combine(CLAUSES, marks()).as((clause, marks) -> marks.get1() + clause + marks.get2());

    private DutchTexts() {}

    /** Returns all texts: what holds for these should hold for any. */
    static Arbitrary<String> any() {
        Arbitrary<String> smallest = Arbitraries.of("", " ", "\n", "\"", "''", "\uD800", "\uDC00\uD800", "\0");
        return Arbitraries.frequencyOf(
                        Tuple.of(1, smallest), Tuple.of(5, strings()), Tuple.of(5, shuffled()), Tuple.of(5, articles()))
                // jqwik's own edge cases are hundreds of one-word texts, which would crowd out the rest.
                .edgeCases(EdgeCases.Config::none);
    }

    /** Any sequence of UTF-16 code units, with more surrogates, controls, marks and line ends than chance would bring. */
    static Arbitrary<String> strings() {
        Arbitrary<String> codeUnit = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.chars().all().map(String::valueOf)),
                Tuple.of(1, Arbitraries.chars().range('\uD800', '\uDFFF').map(String::valueOf)),
                Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT)
                                .map(Character::toString)),
                Tuple.of(
                        2,
                        Arbitraries.of("\0", "\n", "\r", "\r\n", "\n\n", "\t", "\u00A0", "\u2028", "\uFEFF", "\u0301")),
                Tuple.of(3, glyphs()),
                Tuple.of(3, Arbitraries.chars().ascii().map(String::valueOf)));
        return codeUnit.list().ofMaxSize(200).map(parts -> String.join("", parts));
    }

    /** Words, names, marks and blanks in any order: locally Dutch, globally nonsense. */
    static Arbitrary<String> shuffled() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(5, glyphs()),
                Tuple.of(4, Arbitraries.of(" ", "  ", "\n", "\n\n", "\r\n\r\n", "\u00A0")),
                Tuple.of(3, Arbitraries.of(", ", ". ", ": ", "; ", "? ", "! ", "... ", " - ", "\n- ", "– ")),
                Tuple.of(3, NAMES),
                Tuple.of(3, VERBS),
                Tuple.of(2, CLAUSES),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                " toe",
                                " uit",
                                "aldus ",
                                "volgens ",
                                "dat ",
                                "of ",
                                "te komen",
                                "'t ",
                                "'s ",
                                "zo'n ",
                                "'n ")));
        return piece.list().ofMaxSize(80).map(parts -> String.join("", parts));
    }

    /** Paragraphs of sentences that quote, report or do neither. */
    static Arbitrary<String> articles() {
        Arbitrary<String> sentence = Arbitraries.frequencyOf(
                Tuple.of(3, reporting()),
                Tuple.of(1, interrupted()),
                Tuple.of(1, nested()),
                Tuple.of(1, MARKED.map(marked -> marked + ".")),
                Tuple.of(2, CLAUSES.map(clause -> capitalised(clause) + ".")));
        Arbitrary<String> paragraph = sentence.list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join(" ", parts));
        Arbitrary<String> gap = Arbitraries.of("\n\n", "\n", "\r\n\r\n", "\n \n", " ");
        return Combinators.combine(paragraph.list().ofMinSize(1).ofMaxSize(8), gap)
                .as((paragraphs, between) -> String.join(between, paragraphs));
    }

    private static Arbitrary<String> reporting() {
        Arbitrary<String> form = Arbitraries.of(
                "%1$s, %2$s %3$s.",
                "%3$s %2$s: %1$s.",
                "%3$s: %1$s.",
                "%1$s, aldus %3$s.",
                "%3$s %2$s dat %4$s.",
                "Volgens %3$s %4$s.",
                "%4$s, %2$s %3$s.",
                "%3$s noemde het plan %1$s.",
                "%1$s %3$s lacht.",
                "%1$s, %2$s %3$s eraan toe.");
        return Combinators.combine(form, MARKED, VERBS, NAMES, CLAUSES)
                .as((pattern, marked, verb, name, clause) ->
                        capitalised(pattern.formatted(marked, verb, name, clause)));
    }

    private static Arbitrary<String> interrupted() {
        return Combinators.combine(marks(), CLAUSES, VERBS, NAMES, CLAUSES)
                .as((marks, before, verb, name, behind) -> "%1$s%3$s%2$s, %4$s %5$s, %1$s%6$s%2$s"
                        .formatted(marks.get1(), marks.get2(), before, verb, name, behind));
    }

    private static Arbitrary<String> nested() {
        return Combinators.combine(marks(), NAMES, VERBS, reporting())
                .as((marks, name, verb, inner) -> marks.get1() + inner + marks.get2() + ", " + verb + " " + name + ".");
    }

    /** Pairs as houses set them, and pairs that do not match or lack a half. */
    private static Arbitrary<Tuple.Tuple2<String, String>> marks() {
        List<Tuple.Tuple2<String, String>> usual = List.of(
                Tuple.of("\"", "\""),
                Tuple.of("'", "'"),
                Tuple.of("“", "”"),
                Tuple.of("‘", "’"),
                Tuple.of("„", "”"),
                Tuple.of("«", "»"),
                Tuple.of(",,", "''"));
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(usual)),
                Tuple.of(1, Combinators.combine(glyphs(), glyphs()).as(Tuple::of)),
                Tuple.of(1, glyphs().map(glyph -> Tuple.of(glyph, ""))),
                Tuple.of(1, glyphs().map(glyph -> Tuple.of("", glyph))));
    }

    private static Arbitrary<String> glyphs() {
        return Arbitraries.of(
                "\"", "'", "“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»", "‹", "›", ",,", "''", "`", "´", "″", "′",
                "\n-", "–");
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
