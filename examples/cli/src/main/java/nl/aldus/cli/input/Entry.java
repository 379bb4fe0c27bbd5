package nl.aldus.cli.input;

import java.util.Iterator;

/** What an argument, a folder or a file turns out to hold. */
sealed interface Entry {

    /** One document, or what was to be one. */
    non-sealed interface One extends Entry, Input {}

    /** Several entries, found out when asked for, since a folder may be large and standard input slow. */
    @FunctionalInterface
    non-sealed interface Several extends Entry {
        Iterator<Entry> open();
    }
}
