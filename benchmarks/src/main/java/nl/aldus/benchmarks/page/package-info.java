/** The parts of a Markdown page that a program writes. */
package nl.aldus.benchmarks.page;
