/** The command that measures how often Aldus is right, over folders of annotated articles. */
package nl.aldus.benchmarks.accuracy;
