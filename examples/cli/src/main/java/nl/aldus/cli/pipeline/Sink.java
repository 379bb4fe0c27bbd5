package nl.aldus.cli.pipeline;

/** Takes results, one after the other. */
@FunctionalInterface
public interface Sink<R, E extends Exception> {

    /** Takes the next. */
    void accept(R result) throws E;
}
