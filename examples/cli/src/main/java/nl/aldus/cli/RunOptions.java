package nl.aldus.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the work is done. */
final class RunOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many documents to work on at once (default: as many as there are cores). The output is in order.")
    private @Nullable Integer threads;

    @Option(
            names = "--progress",
            negatable = true,
            description =
                    "Show on standard error how far the work is, or not (default: if that is a terminal and standard "
                            + "output is not in use on it).")
    private @Nullable Boolean progress;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    int threads() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (threads < 1) {
            throw new MisuseException("--threads must be at least 1");
        }
        return threads;
    }

    boolean showsProgress(boolean byDefault) {
        return progress == null ? byDefault : progress;
    }
}
