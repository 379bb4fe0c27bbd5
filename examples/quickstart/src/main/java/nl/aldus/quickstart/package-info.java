/** The smallest program that uses Aldus. */
package nl.aldus.quickstart;
