/** What is measured: whatever finds quotations in a text, in one form for all of it. */
package nl.aldus.benchmarks.accuracy.finding;
