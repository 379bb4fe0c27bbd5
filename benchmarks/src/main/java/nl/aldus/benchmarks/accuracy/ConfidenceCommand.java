package nl.aldus.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.aldus.Profile;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedFolder;
import nl.aldus.benchmarks.accuracy.annotation.BrokenAnnotationException;
import nl.aldus.benchmarks.accuracy.finding.AldusFinder;
import nl.aldus.benchmarks.accuracy.report.ConfidenceFile;
import nl.aldus.benchmarks.accuracy.scoring.RuleTally;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the confidence of each rule into the library. */
@Command(
        name = "confidence",
        mixinStandardHelpOptions = true,
        description =
                "Counts how often each rule is right over all the folders together, and writes that into the library.")
final class ConfidenceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "core/src/main/resources/nl/aldus/internal/attribution/rule-confidence.txt",
            description = "The table; its comments stay (default ${DEFAULT-VALUE}).")
    private Path output;

    @Mixin
    private Folders folders;

    @Override
    public Integer call() throws BrokenAnnotationException, IOException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (Path folder : folders.paths()) {
            documents.addAll(AnnotatedFolder.read(folder));
        }
        // Any other profile would keep the rules that the table calls unsure from firing, and so measure the table.
        Scorecard scorecard = Scorecard.of(documents, new AldusFinder(Profile.FULL));
        ConfidenceFile.write(output, RuleTally.of(scorecard.documents().stream()));
        spec.commandLine().getOut().println("wrote " + output);
        return Accuracy.DONE;
    }
}
