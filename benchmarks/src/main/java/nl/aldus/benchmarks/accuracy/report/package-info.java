/** How the counts are told: to a person, to a program, and on a page that is kept. */
package nl.aldus.benchmarks.accuracy.report;
