package nl.aldus.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.aldus.Profile;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedFolder;
import nl.aldus.benchmarks.accuracy.annotation.BrokenAnnotationException;
import nl.aldus.benchmarks.accuracy.report.ScoreJson;
import nl.aldus.benchmarks.accuracy.report.ScorePage;
import nl.aldus.benchmarks.accuracy.scoring.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the figures of each folder. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Prints precision, recall and F1 by kind, the accuracy of the speakers, and the errors.")
final class ScoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {"text: for a person (default)", "json: for a program, an object for each folder"})
    private ScoreFormat format;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "balanced",
            description = "How sure Aldus must be of a speaker: precise, balanced (default) or full.")
    private Profile profile;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many errors of each type the text shows (default ${DEFAULT-VALUE}); json has them all.")
    private int errors;

    @Mixin
    private Folders folders;

    @Override
    public Integer call() throws BrokenAnnotationException, IOException {
        for (Path folder : folders.paths()) {
            List<AnnotatedDocument> documents = AnnotatedFolder.read(folder);
            Evaluation evaluation = Evaluation.of(documents, profile);
            spec.commandLine()
                    .getOut()
                    .print(
                            format == ScoreFormat.JSON
                                    ? ScoreJson.render(folder.toString(), evaluation)
                                    : ScorePage.render("# " + folder, evaluation, errors));
        }
        spec.commandLine().getOut().flush();
        return Accuracy.DONE;
    }
}
