package nl.aldus.benchmarks.accuracy;

/** How the figures are printed; the constants are the values of {@code --format}, which ignores case. */
enum ScoreFormat {
    /** Markdown, which a person can read as it is. */
    TEXT,
    /** A JSON object for each folder. */
    JSON
}
