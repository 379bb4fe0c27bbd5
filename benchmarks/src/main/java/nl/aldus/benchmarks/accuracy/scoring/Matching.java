package nl.aldus.benchmarks.accuracy.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedQuotation;
import nl.aldus.benchmarks.accuracy.finding.FoundQuotation;
import nl.aldus.benchmarks.accuracy.finding.Overlap;

/** When a quotation that was found is one that was annotated. Each is one of the other at most. */
public enum Matching {
    /** Both ends are the same. */
    EXACT {
        @Override
        Map<AnnotatedQuotation, FoundQuotation> match(
                List<AnnotatedQuotation> annotated, List<FoundQuotation> found, String text) {
            Map<AnnotatedQuotation, FoundQuotation> matches = new IdentityHashMap<>();
            Set<Integer> taken = new HashSet<>();
            for (AnnotatedQuotation wanted : annotated) {
                for (int i = 0; i < found.size(); i++) {
                    if (found.get(i).span().equals(wanted.span()) && taken.add(i)) {
                        matches.put(wanted, found.get(i));
                        break;
                    }
                }
            }
            return matches;
        }
    },
    /** They have {@value #ENOUGH} of their characters in common; those that share most go first. */
    OVERLAP {
        @Override
        Map<AnnotatedQuotation, FoundQuotation> match(
                List<AnnotatedQuotation> annotated, List<FoundQuotation> found, String text) {
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                for (int k = 0; k < annotated.size(); k++) {
                    double shared =
                            Overlap.of(found.get(i).span(), annotated.get(k).span(), text);
                    if (shared >= ENOUGH) {
                        pairs.add(new Pair(shared, i, k));
                    }
                }
            }
            pairs.sort(Pair.BEST_FIRST);
            Map<AnnotatedQuotation, FoundQuotation> matches = new IdentityHashMap<>();
            Set<Integer> taken = new HashSet<>();
            for (Pair pair : pairs) {
                AnnotatedQuotation wanted = annotated.get(pair.annotated());
                if (!matches.containsKey(wanted) && taken.add(pair.found())) {
                    matches.put(wanted, found.get(pair.found()));
                }
            }
            return matches;
        }
    };

    /** The part of the characters from the first of either to the last that both must have. */
    static final double ENOUGH = 0.7;

    private record Pair(double shared, int found, int annotated) {

        /** Among equals the last go first, as in the scorer that the first figures were measured with. */
        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::shared)
                .thenComparingInt(Pair::found)
                .thenComparingInt(Pair::annotated)
                .reversed();
    }

    /** Returns what was found of the annotation, by identity. */
    abstract Map<AnnotatedQuotation, FoundQuotation> match(
            List<AnnotatedQuotation> annotated, List<FoundQuotation> found, String text);

    /** Returns the name as reports write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
