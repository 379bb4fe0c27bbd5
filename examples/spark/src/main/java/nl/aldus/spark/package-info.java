/** An archive in, tables of quotations and speakers out, with Apache Spark. */
package nl.aldus.spark;
