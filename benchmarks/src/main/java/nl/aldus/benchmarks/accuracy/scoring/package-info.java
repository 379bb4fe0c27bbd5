/** How the two are compared, and counted. */
package nl.aldus.benchmarks.accuracy.scoring;
