package nl.aldus.cli.output;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line on a terminal that tells how far the work is, redrawn in place and taken away in the end. Not thread-safe. */
public final class Progress {

    private static final int WIDTH = 30;
    private static final long BETWEEN_DRAWINGS = 100_000_000;
    /** Work that is done before this shows nothing. */
    private static final long BEFORE_FIRST = 500_000_000;

    private static final String ERASE = "\r\u001B[K";

    private final PrintWriter terminal;
    private final boolean shown;
    private final LongSupplier nanoTime;
    private final LongSupplier totalBytes;
    private final long start;
    private long nextDrawing;
    private boolean drawn;
    private long documents;
    private long bytes;

    /**
     * Starts at nothing done.
     *
     * @param terminal where to draw
     * @param shown whether to draw at all
     * @param nanoTime the clock
     * @param totalBytes how many bytes there are to do; 0 as long as that is not known
     */
    public Progress(PrintWriter terminal, boolean shown, LongSupplier nanoTime, LongSupplier totalBytes) {
        this.terminal = terminal;
        this.shown = shown;
        this.nanoTime = nanoTime;
        this.totalBytes = totalBytes;
        this.start = nanoTime.getAsLong();
        this.nextDrawing = start + BEFORE_FIRST;
    }

    /** Tells that one more document is done. */
    public void add(long ofBytes) {
        documents++;
        bytes += ofBytes;
        if (shown) {
            long now = nanoTime.getAsLong();
            if (now - nextDrawing >= 0) {
                draw(now);
                nextDrawing = now + BETWEEN_DRAWINGS;
            }
        }
    }

    /** Takes the line away, before something else is written, or because the work is done. */
    public void clear() {
        if (drawn) {
            terminal.print(ERASE);
            terminal.flush();
            drawn = false;
        }
    }

    private void draw(long now) {
        double seconds = (now - start) / 1e9;
        long total = totalBytes.getAsLong();
        String bar = "";
        if (total > 0) {
            double part = Math.min(1, (double) bytes / total);
            int full = (int) (part * WIDTH);
            bar = String.format(
                    Locale.ROOT, "[%s%s] %3.0f%%  ", "#".repeat(full), " ".repeat(WIDTH - full), part * 100);
        }
        terminal.print(ERASE
                + bar
                + String.format(Locale.ROOT, "%,d documents, %,.0f a second", documents, documents / seconds));
        terminal.flush();
        drawn = true;
    }
}
