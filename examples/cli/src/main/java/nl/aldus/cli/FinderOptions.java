package nl.aldus.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.aldus.Profile;
import nl.aldus.QuoteFinder;
import nl.aldus.cli.input.UnreadableException;
import nl.aldus.cli.speakers.KnownSpeakers;
import nl.aldus.cli.speakers.SpeakerListException;
import nl.aldus.lexicon.Lexicon;
import nl.aldus.lexicon.LexiconException;
import nl.aldus.model.QuotationKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is looked for, and with what knowledge. */
final class FinderOptions {

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "balanced",
            description =
                    "How sure to be before naming a speaker: precise, balanced (default) or full. The quotations are "
                            + "the same in each.")
    private Profile profile = Profile.BALANCED;

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Kinds of quotation to look for, separated by commas: direct, partial, indirect (default: all).")
    private Set<QuotationKind> kinds = EnumSet.allOf(QuotationKind.class);

    @Option(
            names = "--lexicon",
            paramLabel = "LIST=FILE",
            converter = LexiconAddition.Converter.class,
            description =
                    "Words of your own to add to a list of the library, such as reporting-verbs=verbs.txt, in the "
                            + "form of that list. Can be repeated.")
    private List<LexiconAddition> additions = new ArrayList<>();

    @Option(
            names = "--speakers",
            paramLabel = "FILE",
            description =
                    "Speakers that you know, one a line: name ; kind ; alias ; alias ... The kind is person, body or "
                            + "group. They are found wherever they are named, and get the name of the list.")
    private @Nullable Path speakers;

    /** What the options come to. */
    record Tools(QuoteFinder finder, KnownSpeakers speakers, Lexicon lexicon) {}

    /**
     * Returns what to find quotations with.
     *
     * @throws MisuseException if a file that an option names cannot be used
     */
    Tools tools() {
        try {
            Lexicon lexicon = Lexicon.dutch();
            for (LexiconAddition addition : additions) {
                String name = addition.file().toString();
                lexicon = lexicon.with(addition.list(), text("--lexicon", addition.file()), name);
            }
            KnownSpeakers known = speakers == null
                    ? KnownSpeakers.none()
                    : KnownSpeakers.read(text("--speakers", speakers), speakers.toString());
            QuoteFinder finder = QuoteFinder.builder()
                    .lexicon(lexicon)
                    .kinds(kinds)
                    .profile(profile)
                    .mentionSource(known)
                    .build();
            return new Tools(finder, known, lexicon);
        } catch (LexiconException | SpeakerListException e) {
            throw new MisuseException(e.getMessage());
        }
    }

    private static String text(String option, Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new MisuseException(option + ": " + file + ": not UTF-8");
        } catch (IOException e) {
            throw new MisuseException(option + ": " + file + ": " + UnreadableException.reasonOf(e));
        }
    }
}
