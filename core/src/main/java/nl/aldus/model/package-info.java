/** What is found: quotations, their speakers, and the evidence for both, as immutable values. */
@NullMarked
package nl.aldus.model;

import org.jspecify.annotations.NullMarked;
