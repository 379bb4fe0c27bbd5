package nl.aldus.properties;

import java.util.List;
import java.util.Locale;

/**
 * Somebody in an invented article.
 *
 * @param role what stands before the name at the first mention
 * @param first the given name
 * @param particle the words before the surname with a blank behind them, or nothing
 * @param last the surname without them
 * @param pronoun the subject pronoun
 */
record Person(String role, String first, String particle, String last, String pronoun) {

    /**
     * People, for each another of the same gender, and one of the other gender, whose names are as long, so that renaming
     * moves nothing.
     */
    private static final List<List<Person>> NAMESAKES = List.of(
            of("wethouder", "van der ", "ze", "Simon", "Karin", "Steen", "Petra", "Bosch"),
            of("burgemeester", "", "hij", "Joke", "Piet", "Jansen", "Joop", "Bakker"),
            of("schipper", "", "hij", "Femke", "Ruben", "Stelma", "Bjorn", "Hielma"),
            of("directeur", "el ", "ze", "Hassan", "Fatima", "Idrissi", "Yasmin", "Hamdaoi"),
            of("advocaat", "De ", "hij", "Wilma", "Joris", "Backer", "Bruno", "Winter"),
            of("trainer", "", "ze", "Stijn", "Lieve", "Claes", "Greet", "Maens"),
            of("rector", "ten ", "hij", "Monica", "Gerrit", "Brink", "Pieter", "Hoeve"),
            of("boswachter", "van 't ", "ze", "Willem", "Anneke", "Veer", "Ingrid", "Hout"));

    private static List<Person> of(String role, String particle, String pronoun, String swapped, String... names) {
        return List.of(
                new Person(role, names[0], particle, names[1], pronoun),
                new Person(role, names[2], particle, names[3], pronoun),
                new Person(role, swapped, particle, names[1], pronoun.equals("hij") ? "ze" : "hij"));
    }

    /** Returns everybody there is. */
    static List<Person> all() {
        return NAMESAKES.stream().map(pair -> pair.get(0)).toList();
    }

    /** Returns a text in which everybody bears another name of the same length. */
    static String renamed(String text) {
        String renamed = text;
        for (List<Person> pair : NAMESAKES) {
            renamed = renamed.replace(pair.get(0).first, pair.get(1).first).replace(pair.get(0).last, pair.get(1).last);
        }
        return renamed;
    }

    /** Returns a text in which everybody bears the name of {@link #ofOtherGender()}. */
    static String withOtherGenders(String text) {
        String changed = text;
        for (List<Person> namesakes : NAMESAKES) {
            changed = changed.replace(namesakes.get(0).first, namesakes.get(2).first);
        }
        return changed;
    }

    /** Returns this person with a name of the other gender. */
    Person ofOtherGender() {
        for (List<Person> namesakes : NAMESAKES) {
            if (namesakes.get(0).equals(this)) {
                return namesakes.get(2);
            }
        }
        throw new IllegalStateException("nobody of the other gender for " + this);
    }

    boolean isMale() {
        return pronoun.equals("hij");
    }

    String stressedPronoun() {
        return isMale() ? "hij" : "zij";
    }

    String objectPronoun() {
        return isMale() ? "hem" : "haar";
    }

    String name() {
        return first + " " + particle + last;
    }

    String introduction() {
        return role + " " + name();
    }

    String surname() {
        String surname = particle + last;
        return surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1);
    }
}
