package nl.aldus.benchmarks.results;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aldus.benchmarks.page.Markers;

/** Turns the result file of JMH into the tables of the README, and writes them there if it is named. */
public final class Results {

    private static final String USAGE = "usage: Results RESULTS.json [README.md]";
    private static final String MARKER = "results";

    private static final List<Function<Measurements, String>> SECTIONS = List.of(
            AimsTable::render,
            SpeedTable::throughput,
            SpeedTable::allocation,
            PartsTable::stages,
            PartsTable::conventions,
            LatencyTable::render,
            ThreadsTable::render,
            ColdStartTable::render,
            PathologyTable::render);

    private Results() {}

    /** Takes the result file and, if the tables are to be written and not only printed, the page with the markers. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Measurements measurements = Measurements.read(Path.of(arguments[0]));
        String tables = render(measurements, LocalDate.now(ZoneOffset.UTC), machine(measurements));
        System.out.println(tables);
        if (arguments.length > 1) {
            Markers.replace(Path.of(arguments[1]), MARKER, tables);
        }
    }

    static String render(Measurements measurements, LocalDate date, String machine) {
        return SECTIONS.stream()
                .map(section -> section.apply(measurements))
                .filter(section -> !section.isEmpty())
                .collect(Collectors.joining("\n", "Measured on " + date + ": " + machine + ".\n\n", ""));
    }

    /** Tells what ran the benchmarks, if this runs where they did. */
    private static String machine(Measurements measurements) {
        int cores = Runtime.getRuntime().availableProcessors();
        return "%d %s (%s), %s, ICU4J %d.%d"
                .formatted(
                        cores,
                        cores == 1 ? "core" : "cores",
                        System.getProperty("os.arch"),
                        measurements.jvm(),
                        VersionInfo.ICU_VERSION.getMajor(),
                        VersionInfo.ICU_VERSION.getMinor());
    }
}
