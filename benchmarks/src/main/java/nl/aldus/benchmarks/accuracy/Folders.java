package nl.aldus.benchmarks.accuracy;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The folders of annotated articles that a command is given, each in either form. */
final class Folders {

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "Articles in the project's notation (*.md), or NAME.txt with annotation in NAME.json.")
    private List<Path> paths;

    List<Path> paths() {
        return paths;
    }
}
