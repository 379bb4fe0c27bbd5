package nl.aldus.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedFolder;
import nl.aldus.benchmarks.accuracy.annotation.BrokenAnnotationException;
import nl.aldus.benchmarks.accuracy.finding.AldusFinder;
import nl.aldus.benchmarks.accuracy.report.ScoreJson;
import nl.aldus.benchmarks.accuracy.report.ScorePage;
import nl.aldus.benchmarks.accuracy.rival.HandWrittenFinder;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
            names = "--errors",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many errors of each type the text shows (default ${DEFAULT-VALUE}); json has them all.")
    private int errors;

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "Articles in the project's notation (*.md), or NAME.txt with annotation in NAME.json.")
    private List<Path> folders;

    @Override
    public Integer call() throws BrokenAnnotationException, IOException {
        for (Path folder : folders) {
            List<AnnotatedDocument> documents = AnnotatedFolder.read(folder);
            Scorecard aldus = Scorecard.of(documents, new AldusFinder());
            List<Scorecard> rivals = List.of(Scorecard.of(documents, new HandWrittenFinder()));
            spec.commandLine()
                    .getOut()
                    .print(
                            format == ScoreFormat.JSON
                                    ? ScoreJson.render(folder.toString(), aldus, rivals)
                                    : ScorePage.render(folder.toString(), aldus, rivals, errors));
        }
        spec.commandLine().getOut().flush();
        return Accuracy.DONE;
    }
}
