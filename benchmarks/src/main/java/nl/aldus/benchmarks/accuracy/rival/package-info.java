/** What a user would write by hand: a yardstick that the library has to beat to be worth its place. */
package nl.aldus.benchmarks.accuracy.rival;
