/** What must hold for the findings of every text, and the texts to try it on. */
package nl.aldus.properties;
