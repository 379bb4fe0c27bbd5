/** JMH benchmarks: how fast Aldus is, beside what a Java user would take instead, over the same text. */
package nl.aldus.benchmarks;
