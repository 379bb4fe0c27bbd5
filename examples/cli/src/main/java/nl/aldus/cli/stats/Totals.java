package nl.aldus.cli.stats;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;

/** Adds up documents; takes memory for each different speaker, not for each document. Not thread-safe. */
final class Totals {

    private static final Comparator<Row> MOST_QUOTED_FIRST = Comparator.comparingLong(
                    (Row row) -> row.tally().quotations())
            .thenComparingLong(row -> row.tally().words())
            .reversed()
            .thenComparing(Row::speaker)
            .thenComparing(Row::kind);

    private final Map<Source, Tally> bySource = new HashMap<>();
    private final Map<Group, Tally> byGroup = new HashMap<>();
    private Tally all = Tally.NOTHING;

    /** What one line of the report says; without a speaker it is about a whole group. */
    record Row(String group, String speaker, String kind, Tally tally) {}

    void add(Findings findings) {
        Set<Source> sources = new HashSet<>();
        Set<Group> groups = new HashSet<>();
        all = all.plus(Tally.DOCUMENT);
        for (Quotation quotation : findings.quotations()) {
            Source source = Source.of(quotation);
            Tally tally = Tally.of(quotation);
            all = all.plus(tally);
            bySource.merge(source, sources.add(source) ? tally.plus(Tally.DOCUMENT) : tally, Tally::plus);
            Group group = source.group();
            byGroup.merge(group, groups.add(group) ? tally.plus(Tally.DOCUMENT) : tally, Tally::plus);
        }
    }

    /** Returns a row for all and for each group. */
    List<Row> groups() {
        return List.of(new Row("all", "", "", all), row(Group.NAMED), row(Group.UNNAMED), row(Group.UNKNOWN));
    }

    private Row row(Group group) {
        return new Row(group.toString(), "", "", byGroup.getOrDefault(group, Tally.NOTHING));
    }

    /** Returns a row for each speaker, the most quoted first. */
    List<Row> speakers() {
        return bySource.entrySet().stream()
                .filter(entry -> entry.getKey().group() != Group.UNKNOWN)
                .map(entry -> new Row(
                        entry.getKey().group().toString(),
                        entry.getKey().speaker(),
                        entry.getKey().kind(),
                        entry.getValue()))
                .sorted(MOST_QUOTED_FIRST)
                .toList();
    }
}
