/** From the file in which JMH leaves its results to the tables in the README. */
package nl.aldus.benchmarks.results;
