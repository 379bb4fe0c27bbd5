package nl.aldus.properties;

import java.util.List;

/**
 * An article about a man and a woman who take turns, each of whom a pronoun can mean.
 *
 * @param one the one who is named first
 * @param other somebody of the other gender
 * @param remarks what they say
 */
record Conversation(Person one, Person other, List<Remark> remarks) {

    /**
     * What one of the two says.
     *
     * @param form how the writer brings it
     * @param byOther whether it is the other one's
     * @param words what is said
     */
    record Remark(Form form, boolean byOther, String words) {}

    /** How the writer brings it. */
    enum Form {
        PRONOUN_BEHIND {
            @Override
            void write(Remark remark, Person of, Article.Writer to) {
                to.direct(of, remark.words).write(", zei %s.".formatted(of.stressedPronoun()));
            }
        },
        PRONOUN_IN_FRONT {
            @Override
            void write(Remark remark, Person of, Article.Writer to) {
                to.write("Daarna zei %s: ".formatted(of.stressedPronoun())).direct(of, remark.words + ".");
            }
        },
        SURNAME_BEHIND {
            @Override
            void write(Remark remark, Person of, Article.Writer to) {
                to.direct(of, remark.words).write(", zei %s.".formatted(of.surname()));
            }
        },
        VOLGENS {
            @Override
            void write(Remark remark, Person of, Article.Writer to) {
                to.write("Volgens %s ".formatted(of.objectPronoun()))
                        .indirect(of, "blijft de brug voorlopig dicht")
                        .write(".");
            }
        };

        abstract void write(Remark remark, Person of, Article.Writer to);
    }

    /** Returns the same conversation between a woman and a man. */
    Conversation swapped() {
        return new Conversation(one.ofOtherGender(), other.ofOtherGender(), remarks);
    }

    Article written(HouseStyle style) {
        Article.Writer writer = new Article.Writer(style)
                .write("Dinsdag kwamen %s en %s in de raadzaal bijeen."
                        .formatted(one.introduction(), other.introduction()));
        for (Remark remark : remarks) {
            writer.write(" ");
            remark.form.write(remark, remark.byOther ? other : one, writer);
        }
        return writer.article();
    }
}
