package nl.aldus.spark;

import java.io.Serializable;

/**
 * Which columns of the archive to read.
 *
 * @param id names an article, and no other
 * @param text holds its text
 */
record Columns(String id, String text) implements Serializable {}
