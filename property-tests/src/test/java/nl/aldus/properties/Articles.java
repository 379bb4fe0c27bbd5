package nl.aldus.properties;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Tuple;

/** Invented articles in the grammar of Dutch news, whose quotations are known, and the same with something broken. */
final class Articles {

    private static final Arbitrary<String> WORDS = Arbitraries.of(
            "De sluis gaat morgen weer open",
            "We hebben daar geen geld voor",
            "Het water staat nog altijd te hoog",
            "Ik heb er jaren op gewacht",
            "Niemand wist dat het dak lekte",
            "De auto's staan hier dubbel geparkeerd",
            "Zo'n kans krijg je maar één keer",
            "Dat gaan we volgende week uitzoeken",
            "Het café op de hoek is 's avonds gesloten",
            "Er komt een tweede ronde, en misschien een derde");

    private static final Arbitrary<String> VERBS =
            Arbitraries.of("zei", "zegt", "vertelde", "vertelt", "benadrukte", "herhaalde");

    private static final Arbitrary<String> NARRATION = Arbitraries.of(
            "",
            "Gisteren regende het in Assen, en vandaag blijft het droog.\n\n",
            "Nog geen geld\n\n",
            "In de jaren '80 lag hier een camping van 5' bij 12'.\n\n",
            "De kermis begint 's middags om twee uur.\n\n");

    private Articles() {}

    /** Returns what an article says, before it has marks. */
    static Arbitrary<List<Passage>> passages() {
        Arbitrary<List<Passage>> drafts = Combinators.combine(
                        Arbitraries.of(Passage.Form.class), Arbitraries.of(Person.all()), VERBS, WORDS, WORDS)
                .as(Passage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(drafts, Arbitraries.shuffle(Person.all()))
                .as(Articles::eachOfAnother)
                .edgeCases(EdgeCases.Config::none);
    }

    /** Nobody speaks in two paragraphs, so that each is introduced where he speaks and a pronoun can mean nobody else. */
    private static List<Passage> eachOfAnother(List<Passage> drafts, List<Person> people) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Passage draft = drafts.get(i);
            passages.add(new Passage(draft.form(), people.get(i), draft.verb(), draft.words(), draft.more()));
        }
        return passages;
    }

    /** Returns conversations between somebody and somebody of the other gender. */
    static Arbitrary<Conversation> conversations() {
        Arbitrary<Conversation.Remark> remark = Combinators.combine(
                        Arbitraries.of(Conversation.Form.class), Arbitraries.of(true, false), WORDS)
                .as(Conversation.Remark::new);
        return Arbitraries.of(Person.all())
                .flatMap(one -> Combinators.combine(
                                Arbitraries.just(one),
                                Arbitraries.of(Person.all().stream()
                                        .filter(other -> other.isMale() != one.isMale())
                                        .toList()),
                                remark.list().ofMinSize(1).ofMaxSize(8))
                        .as(Conversation::new))
                .edgeCases(EdgeCases.Config::none);
    }

    /** Returns articles in any house style. */
    static Arbitrary<Article> any() {
        return Combinators.combine(passages(), NARRATION, Arbitraries.of(HouseStyle.all()))
                .as((passages, narration, style) -> written(passages, narration, style))
                .edgeCases(EdgeCases.Config::none);
    }

    static Article written(List<Passage> passages, String narration, HouseStyle style) {
        Article.Writer writer = new Article.Writer(style).write(narration);
        for (int i = 0; i < passages.size(); i++) {
            writer.write(i == 0 ? "" : "\n\n");
            passages.get(i).form().write(passages.get(i), writer);
        }
        return writer.article();
    }

    /** Returns articles with signs lost, doubled, exchanged or put in, and with an end that may be missing. */
    static Arbitrary<String> broken() {
        Arbitrary<String> sign = Arbitraries.of(
                "\"", "'", "“", "”", "‘", "’", ",,", "«", "»", "\n", "\n\n", "- ", " ", ".", ",", ":", "\uD83D",
                "\u0000", "\u00AD", "\u200B", "\u0301", "\u202E", "\u001C", "zei", "aldus", "hij", "'s ");
        Arbitrary<Tuple.Tuple3<Integer, Integer, String>> damage = Combinators.combine(
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.integers().between(0, 3),
                        sign)
                .as(Tuple::of);
        return Combinators.combine(any(), damage.list().ofMinSize(1).ofMaxSize(12))
                .as((article, damages) -> {
                    StringBuilder text = new StringBuilder(article.text());
                    for (Tuple.Tuple3<Integer, Integer, String> one : damages) {
                        int at = one.get1() % (text.length() + 1);
                        int end = Math.min(at + one.get2(), text.length());
                        text.replace(at, end, one.get3());
                    }
                    return text.toString();
                })
                .edgeCases(EdgeCases.Config::none);
    }
}
