package nl.aldus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Optional;
import nl.aldus.cli.input.Input;
import nl.aldus.cli.input.UnreadableException;
import nl.aldus.cli.output.BrokenPipe;
import nl.aldus.cli.output.Destination;
import nl.aldus.cli.output.DocumentFiles;
import nl.aldus.cli.output.Progress;
import nl.aldus.cli.pipeline.OrderedPipeline;
import nl.aldus.cli.task.Task;
import nl.aldus.formats.Document;

/**
 * Does a task on all inputs. One that fails is told to the user and passed over.
 *
 * @param <R> what the task keeps of a document
 */
final class Batch<R> {

    private static final String NO_MEMORY = "not enough memory; java -Xmx16g -jar aldus.jar may use 16 GB";

    private final Task<R> task;
    private final Destination destination;
    private final Optional<DocumentFiles> texts;
    private final Progress progress;
    private final PrintWriter err;
    private boolean failed;

    Batch(Task<R> task, Destination destination, Optional<DocumentFiles> texts, Progress progress, PrintWriter err) {
        this.task = task;
        this.destination = destination;
        this.texts = texts;
        this.progress = progress;
        this.err = err;
    }

    /** What came of one input: a result, or a reason why there is none. */
    private record Outcome<R>(Input input, Optional<R> result, String reason) {}

    /** Returns whether all went well and nobody complained. */
    boolean run(Iterator<Input> inputs, int threads) {
        try {
            new OrderedPipeline<Input, Outcome<R>>(threads, this::examine).run(inputs, this::take);
            progress.clear();
            task.finish();
            destination.complete();
        } catch (IOException e) {
            stop(e);
        } catch (OutOfMemoryError e) {
            complain(destination.name(), NO_MEMORY);
        }
        return !failed && !task.hasComplaints();
    }

    private Outcome<R> examine(Input input) {
        try {
            Document document = input.read();
            if (texts.isPresent()) {
                texts.get().write(document, document.text());
            }
            return new Outcome<>(input, Optional.of(task.examine(document)), "");
        } catch (UnreadableException e) {
            return new Outcome<>(input, Optional.empty(), e.getMessage());
        } catch (IOException e) {
            return new Outcome<>(input, Optional.empty(), e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours; the other documents are still worth having.
            return new Outcome<>(input, Optional.empty(), "internal error: " + e);
        } catch (OutOfMemoryError e) {
            return new Outcome<>(input, Optional.empty(), NO_MEMORY);
        }
    }

    private void take(Outcome<R> outcome) throws IOException {
        if (outcome.result().isPresent()) {
            task.take(outcome.result().get());
            destination.passOn();
        } else {
            complain(outcome.input().name(), outcome.reason());
        }
        progress.add(outcome.input().bytes());
    }

    /** A reader that has seen enough, such as {@code head}, is no reason to complain. */
    private void stop(IOException e) {
        String reason = UnreadableException.reasonOf(e);
        if (!BrokenPipe.isReason(reason)) {
            complain(destination.name(), reason);
        }
    }

    private void complain(String about, String reason) {
        failed = true;
        progress.clear();
        err.println("aldus: " + about + ": " + reason);
    }
}
