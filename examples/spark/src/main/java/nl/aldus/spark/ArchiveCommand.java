package nl.aldus.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.aldus.Profile;
import nl.aldus.model.QuotationKind;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command that {@code spark-submit} runs: finds the quotations in an archive and writes them as Parquet tables. */
@Command(
        name = "aldus-spark",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        customSynopsis = "spark-submit [SPARK OPTION]... aldus-spark.jar --input PATH... --output FOLDER [OPTION]...",
        description = "Finds the quotations in an archive of Dutch news text and says who spoke each one.",
        sortOptions = false,
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeOnInvalidInput = ArchiveCommand.WRONG_USAGE,
        exitCodeList = {
            ArchiveCommand.DONE + ":the tables are written; bad rows are in a table of their own",
            ArchiveCommand.FAILED + ":the job failed, or would not begin",
            ArchiveCommand.WRONG_USAGE + ":wrong usage",
            ArchiveCommand.BAD_ROWS + ":with --strict: the tables are written, and a row was bad"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  spark-submit aldus-spark.jar --input archief.jsonl.gz --output bevindingen",
            "  spark-submit aldus-spark.jar --input s3a://krant/2024/*.parquet \\",
            "      --output s3a://krant/bevindingen --id-column nr --text-column body --profile precise"
        })
public final class ArchiveCommand implements Callable<Integer> {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int BAD_ROWS = 3;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--input",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders of the archive; Spark's wildcards work.")
    private List<String> inputs;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FOLDER",
            description = "Gets the tables quotations, speakers and bad_rows.")
    private String output;

    @Option(names = "--overwrite", description = "Replace these tables if they are there already.")
    private boolean overwrite;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "jsonl or parquet; by default as the name of the first file ends: .parquet, or anything else.")
    private InputFormat format;

    @Option(
            names = "--id-column",
            paramLabel = "NAME",
            defaultValue = "id",
            description = "Column with the id of an article (default: ${DEFAULT-VALUE}).")
    private String idColumn;

    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            defaultValue = "text",
            description = "Column with its text (default: ${DEFAULT-VALUE}).")
    private String textColumn;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "balanced",
            description =
                    "How sure to be before a speaker is named: precise, balanced or full (default: ${DEFAULT-VALUE}).")
    private Profile profile;

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Which quotations to look for, of direct, partial and indirect, with commas between (default: all).")
    private Set<QuotationKind> kinds = EnumSet.allOf(QuotationKind.class);

    @Option(names = "--strict", description = "Exit with status " + ArchiveCommand.BAD_ROWS + " if a row is bad.")
    private boolean strict;

    private ArchiveCommand() {}

    /** Runs the command and ends the virtual machine with its exit status. */
    public static void main(String[] args) {
        int status = commandLine(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args);
        SparkSession.getDefaultSession().foreach(session -> {
            session.stop();
            return null;
        });
        // YARN takes any exit of a driver in cluster mode for a failure, that with status 0 too.
        if (status != DONE) {
            System.exit(status);
        }
    }

    /** Returns the command, ready to execute, with these as its standard streams. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new ArchiveCommand())
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(ArchiveCommand::misused)
                .setExecutionExceptionHandler(ArchiveCommand::failed);
    }

    @Override
    public Integer call() {
        SparkSession spark = SparkSession.builder().appName("aldus").getOrCreate();
        Configuration files = spark.sparkContext().hadoopConfiguration();
        Archive archive = new Archive(inputs, files);
        OutputFolder folder = new OutputFolder(output, files);
        checkOutput(folder, archive);
        Columns columns = new Columns(idColumn, textColumn);
        InputFormat inputFormat = format == null ? archive.format() : format;
        ArchiveJob job = new ArchiveJob(columns, new FinderSettings(profile, kinds));
        long start = System.nanoTime();
        Counts counts = job.run(inputFormat.read(spark, inputs, columns), folder);
        report(counts, (System.nanoTime() - start) / 1e9, folder);
        return strict && counts.bad() > 0 ? BAD_ROWS : DONE;
    }

    /** Before any work, rather than after hours of it. */
    private void checkOutput(OutputFolder folder, Archive archive) {
        if (folder.tables().stream().anyMatch(archive::overlaps)) {
            throw new FailedJobException("the tables in " + output + " would be written into the archive itself");
        }
        if (!overwrite && !folder.existing().isEmpty()) {
            String there = folder.existing().stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new FailedJobException("already there: " + there + "; --overwrite replaces the tables");
        }
    }

    private void report(Counts counts, double seconds, OutputFolder folder) {
        PrintWriter out = spec.commandLine().getOut();
        line("rows read", counts.read());
        line("bad rows", counts.bad());
        line("articles", counts.articles());
        line("quotations written", counts.quotations());
        line("speakers written", counts.speakers());
        out.printf(Locale.ROOT, "%-20s%12.1f%n", "seconds", seconds);
        if (counts.bad() > 0) {
            out.println("The bad rows and their reasons are in " + folder.table(OutputFolder.BAD_ROWS));
        }
    }

    private void line(String name, long count) {
        spec.commandLine().getOut().printf(Locale.ROOT, "%-20s%12d%n", name, count);
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        command.getErr().println("aldus-spark: " + e.getMessage());
        if (!(e instanceof FailedJobException)) {
            e.printStackTrace(command.getErr());
        }
        return FAILED;
    }

    private static int misused(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("aldus-spark: " + e.getMessage());
        err.println("Try 'aldus-spark.jar --help'.");
        return WRONG_USAGE;
    }
}
