/** What can be made of documents. */
@NullMarked
package nl.aldus.cli.task;

import org.jspecify.annotations.NullMarked;
