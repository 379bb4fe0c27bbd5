package nl.aldus.cli;

/**
 * One document.
 *
 * @param source where it comes from, as the user named it
 * @param text all of it, a byte order mark included, since offsets count from the start of the file
 */
record Article(String source, String text) {}
