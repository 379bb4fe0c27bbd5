/** The command line: articles in, attributed quotations out. */
package nl.aldus.cli;
