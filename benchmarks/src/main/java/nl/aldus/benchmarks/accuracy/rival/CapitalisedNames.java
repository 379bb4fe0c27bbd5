package nl.aldus.benchmarks.accuracy.rival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aldus.benchmarks.accuracy.finding.FoundSpeaker;
import nl.aldus.model.Span;

/** Whatever begins with a capital and is no word that often opens a sentence. */
final class CapitalisedNames {

    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*\\p{L}";
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + WORD + "(?: (?:(?:van|de|der|den|ten|ter|el|al|von) ){0,2}" + WORD + ")*");

    private static final Set<String> NO_NAMES = Set.of(
            "De",
            "Het",
            "Een",
            "Dat",
            "Dit",
            "Die",
            "Deze",
            "Er",
            "Hij",
            "Zij",
            "Ze",
            "Ik",
            "We",
            "Wij",
            "Je",
            "En",
            "Maar",
            "Want",
            "Ook",
            "In",
            "Op",
            "Na",
            "Voor",
            "Met",
            "Bij",
            "Van",
            "Door",
            "Om",
            "Als",
            "Toen",
            "Toch",
            "Volgens",
            "Aldus",
            "Daar",
            "Daarom",
            "Daarna",
            "Dan",
            "Nu",
            "Zo",
            "Al",
            "Wie",
            "Wat",
            "Hoe",
            "Waar",
            "Waarom",
            "Niet",
            "Nog",
            "Tot",
            "Uit",
            "Over",
            "Onder",
            "Tegen",
            "Omdat",
            "Sinds",
            "Zijn",
            "Haar",
            "Hun",
            "Maandag",
            "Dinsdag",
            "Woensdag",
            "Donderdag",
            "Vrijdag",
            "Zaterdag",
            "Zondag");

    private final String text;
    private final List<Span> names;

    private CapitalisedNames(String text, List<Span> names) {
        this.text = text;
        this.names = names;
    }

    /** Finds the names in a text, but not those in its quotations. */
    static CapitalisedNames in(String text, List<Span> quotations) {
        List<Span> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            Span name = withoutOpening(new Span(matcher.start(), matcher.end()), text);
            if (name.length() > 0 && quotations.stream().noneMatch(quotation -> quotation.overlaps(name))) {
                names.add(name);
            }
        }
        return new CapitalisedNames(text, names);
    }

    private static Span withoutOpening(Span name, String text) {
        String[] words = name.in(text).split(" ");
        int skipped = NO_NAMES.contains(words[0]) ? Math.min(words[0].length() + 1, name.length()) : 0;
        return new Span(name.start() + skipped, name.end());
    }

    /** Returns the first name in a stretch of text, or nobody. */
    FoundSpeaker first(Span stretch) {
        return names.stream()
                .filter(stretch::contains)
                .findFirst()
                .map(this::speaker)
                .orElse(FoundSpeaker.NOBODY);
    }

    /** Returns the last name before a place, or nobody. */
    FoundSpeaker lastBefore(int place) {
        return names.stream()
                .filter(name -> name.end() <= place)
                .max(Comparator.comparingInt(Span::end))
                .map(this::speaker)
                .orElse(FoundSpeaker.NOBODY);
    }

    /** A surname is given the longest name that ends in it, and every name that does is a mention. */
    private FoundSpeaker speaker(Span name) {
        String words = name.in(text);
        String surname = words.substring(words.lastIndexOf(' ') + 1);
        List<Span> mentions = names.stream()
                .filter(other ->
                        other.in(text).equals(surname) || other.in(text).endsWith(" " + surname))
                .toList();
        String longest = mentions.stream()
                .map(mention -> mention.in(text))
                .max(Comparator.comparingInt(String::length))
                .orElse(words);
        return new FoundSpeaker(longest, name, mentions);
    }
}
