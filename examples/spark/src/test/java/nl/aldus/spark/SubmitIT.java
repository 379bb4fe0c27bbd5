package nl.aldus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar, as spark-submit runs it: on a class path with Spark and nothing of ours. */
class SubmitIT {

    private static final Path JAR = Path.of("target", "aldus-spark.jar");

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void theJarBringsAllThatSparkDoesNot() throws IOException, InterruptedException {
        Path input = Files.writeString(
                folder.resolve("archief.jsonl"), Articles.json("1", "\"Het is klaar\", zei Jan Kuipers.") + "\n{\n");
        Path output = folder.resolve("bevindingen");

        String printed = submit("--input", input.toString(), "--output", output.toString(), "--strict");

        assertThat(printed)
                .containsPattern("rows read +2\n")
                .containsPattern("bad rows +1\n")
                .containsPattern("quotations written +1\n")
                .endsWith("exit status 3");
        assertThat(output.resolve("quotations").resolve("_SUCCESS")).exists();
    }

    private String submit(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@java.options");
        command.addAll(List.of("-cp", Files.readString(Path.of("target", "spark.classpath"))));
        command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", "local[2]"));
        for (String setting : List.of(
                "spark.ui.enabled=false",
                "spark.sql.shuffle.partitions=2",
                "spark.log.level=ERROR",
                "spark.driver.bindAddress=127.0.0.1",
                "spark.driver.host=127.0.0.1")) {
            command.addAll(List.of("--conf", setting));
        }
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        return Files.readString(out).replace("\r\n", "\n") + "exit status " + status;
    }
}
