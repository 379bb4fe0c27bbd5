package nl.aldus.properties;

import java.util.Locale;
import nl.aldus.model.QuotationKind;

/**
 * A paragraph that quotes one person.
 *
 * @param form how it does so
 * @param person who speaks
 * @param verb the reporting verb
 * @param words what is said first
 * @param more what is said then
 */
record Passage(Form form, Person person, String verb, String words, String more) {

    /** How a paragraph of Dutch news brings somebody's words. */
    enum Form {
        REPORT_BEHIND {
            @Override
            void write(Passage of, Article.Writer to) {
                to.direct(of.person, of.words).write(", %s %s.".formatted(of.verb, of.person.introduction()));
            }
        },
        REPORT_IN_FRONT {
            @Override
            void write(Passage of, Article.Writer to) {
                to.write("%s %s: ".formatted(capitalised(of.person.introduction()), of.verb))
                        .direct(of.person, of.words + ".");
            }
        },
        REPORT_INSIDE {
            @Override
            void write(Passage of, Article.Writer to) {
                to.direct(of.person, of.words)
                        .write(", %s %s, ".formatted(of.verb, of.person.introduction()))
                        .direct(of.person, "en " + uncapitalised(of.more) + ".");
            }
        },
        ALDUS {
            @Override
            void write(Passage of, Article.Writer to) {
                to.direct(of.person, of.words).write(", aldus %s.".formatted(of.person.introduction()));
            }
        },
        QUESTION {
            @Override
            void write(Passage of, Article.Writer to) {
                to.direct(of.person, "Wie had gedacht dat het zo lang zou duren?")
                        .write(" vroeg %s zich af.".formatted(of.person.introduction()));
            }
        },
        PRONOUN_BEHIND {
            @Override
            void write(Passage of, Article.Writer to) {
                REPORT_BEHIND.write(of, to);
                to.write(" ").direct(of.person, of.more).write(", %s %s.".formatted(of.verb, of.person.pronoun()));
            }
        },
        SURNAME_BEHIND {
            @Override
            void write(Passage of, Article.Writer to) {
                REPORT_BEHIND.write(of, to);
                to.write(" ").direct(of.person, of.more).write(", %s %s.".formatted(of.verb, of.person.surname()));
            }
        },
        FRAGMENT {
            @Override
            void write(Passage of, Article.Writer to) {
                to.write("%s noemde het plan ".formatted(capitalised(of.person.introduction())))
                        .partial(of.person, "een stap in de verkeerde richting")
                        .write(".");
            }
        },
        CLAUSE {
            @Override
            void write(Passage of, Article.Writer to) {
                to.write("%s %s ".formatted(capitalised(of.person.introduction()), of.verb))
                        .indirect(of.person, "dat de brug voorlopig dicht blijft")
                        .write(".");
            }
        },
        VOLGENS {
            @Override
            void write(Passage of, Article.Writer to) {
                to.write("Volgens %s ".formatted(of.person.introduction()))
                        .indirect(of.person, "blijft de brug voorlopig dicht")
                        .write(".");
            }
        },
        NESTED {
            @Override
            void write(Passage of, Article.Writer to) {
                to.marked(
                                QuotationKind.DIRECT,
                                of.person.name(),
                                inside -> inside.write("Mijn oma zei altijd: ")
                                        .marked(
                                                QuotationKind.DIRECT,
                                                "Mijn oma",
                                                deeper -> deeper.write(of.words + ".")))
                        .write(", %s %s.".formatted(of.verb, of.person.introduction()));
            }
        },
        DASH {
            @Override
            void write(Passage of, Article.Writer to) {
                to.turn(of.person, of.words).write(", %s %s.".formatted(of.verb, of.person.introduction()));
            }
        };

        abstract void write(Passage of, Article.Writer to);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String uncapitalised(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
