/** The notation of the examples, in which a text carries the quotations and speakers that should be found in it. */
package nl.aldus.notation;
