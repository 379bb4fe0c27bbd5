package nl.aldus.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.aldus.benchmarks.accuracy.annotation.BrokenAnnotationException;
import nl.aldus.benchmarks.accuracy.report.KeptReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the report that is kept with the code. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Measures Aldus over the project's own articles and writes the report that is kept with the code:",
            "accuracy.md for a person, and accuracy.json, below whose figures the build does not let Aldus fall."
        })
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--project",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "The project's folder (default: the current one).")
    private Path project;

    @Override
    public Integer call() throws BrokenAnnotationException, IOException {
        KeptReport report = KeptReport.of(project);
        report.write();
        report.files().forEach(file -> spec.commandLine().getOut().println("wrote " + file));
        return Accuracy.DONE;
    }
}
