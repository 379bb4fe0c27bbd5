/** What it is measured against: articles annotated by hand, in the project's notation or in JSON. */
package nl.aldus.benchmarks.accuracy.annotation;
