package nl.aldus.benchmarks.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The results of one run of JMH.
 *
 * @param jvm the name and version of the JVM that ran the benchmarks
 * @param list the measurements, in the order of the run
 */
record Measurements(String jvm, List<Measurement> list) {

    /** Reads the file that JMH writes under {@code -rf json}. */
    static Measurements read(Path file) throws IOException {
        List<Measurement> list = new ArrayList<>();
        String jvm = "unknown JVM";
        for (JsonNode entry : new ObjectMapper().readTree(file.toFile())) {
            list.add(measurement(entry));
            jvm = entry.path("vmName").asText() + " " + entry.path("jdkVersion").asText();
        }
        return new Measurements(jvm, list);
    }

    private static Measurement measurement(JsonNode entry) {
        return new Measurement(
                simpleName(entry.path("benchmark").asText()),
                fields(entry.path("params"), JsonNode::asText),
                entry.at("/primaryMetric/score").asDouble(),
                fields(entry.at("/primaryMetric/scorePercentiles"), JsonNode::asDouble),
                fields(
                        entry.path("secondaryMetrics"),
                        metric -> metric.path("score").asDouble()));
    }

    private static <T> Map<String, T> fields(JsonNode object, Function<JsonNode, T> value) {
        Map<String, T> fields = new LinkedHashMap<>();
        object.forEachEntry((name, node) -> fields.put(name, value.apply(node)));
        return fields;
    }

    /** Leaves of a qualified method name the class and the method. */
    private static String simpleName(String qualified) {
        int method = qualified.lastIndexOf('.');
        return qualified.substring(qualified.lastIndexOf('.', method - 1) + 1);
    }

    Stream<Measurement> of(String benchmark) {
        return list.stream().filter(measurement -> measurement.benchmark().equals(benchmark));
    }

    Optional<Measurement> find(String benchmark) {
        return of(benchmark).findFirst();
    }

    Optional<Measurement> find(String benchmark, String parameter, String value) {
        return of(benchmark)
                .filter(measurement -> value.equals(measurement.parameters().get(parameter)))
                .findFirst();
    }

    /** Returns the sizes of text that benchmarks of this class were run with, the smallest first. */
    List<Integer> sizes(String benchmarkClass) {
        return list.stream()
                .filter(measurement -> measurement.benchmark().startsWith(benchmarkClass + "."))
                .flatMap(measurement ->
                        Stream.ofNullable(measurement.parameters().get("size")))
                .map(Integer::valueOf)
                .distinct()
                .sorted()
                .toList();
    }
}
