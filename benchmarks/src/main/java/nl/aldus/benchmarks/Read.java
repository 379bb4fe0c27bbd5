package nl.aldus.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts the characters that a benchmark has read, so that JMH reports characters a second beside texts a second. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Read {

    /** The count; its name is what the result file calls it. JMH sets it to zero before each iteration. */
    public long characters;
}
