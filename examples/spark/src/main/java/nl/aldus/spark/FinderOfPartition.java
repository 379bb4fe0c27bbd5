package nl.aldus.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Finds the quotations in the articles of a partition, one article at a time; lets bad rows pass. */
final class FinderOfPartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    private static final Findings NONE = new Findings(List.of(), List.of());

    private final FinderSettings settings;

    FinderOfPartition(FinderSettings settings) {
        this.settings = settings;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        QuoteFinder finder = settings.finder();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .map(row -> found(row, finder))
                .iterator();
    }

    private static Row found(Row row, QuoteFinder finder) {
        boolean isGood = row.getAs(ArchiveRow.PROBLEM) == null;
        Findings findings = isGood ? finder.find(row.<String>getAs(ArchiveRow.TEXT)) : NONE;
        return RowFactory.create(
                row.getAs(ArchiveRow.ID),
                row.getAs(ArchiveRow.SOURCE),
                row.getAs(ArchiveRow.PROBLEM),
                row.getAs(ArchiveRow.RAW),
                QuotationTable.rows(findings.quotations()).toArray(),
                SpeakerTable.rows(findings.speakers()).toArray());
    }
}
