package nl.aldus.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import nl.aldus.Invariants;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;

/** Finds the quotations in any text, and checks that the findings can be those of that text. */
public final class FindTarget {

    private static final QuoteFinder FINDER = QuoteFinder.create();
    private static final QuoteFinder QUOTED_ONLY = QuoteFinder.builder()
            .kinds(EnumSet.of(QuotationKind.DIRECT, QuotationKind.PARTIAL))
            .build();

    private FindTarget() {}

    /**
     * Runs one input; the fuzzer calls it.
     *
     * @param input a text in UTF-8; or, behind the byte order mark FE FF, any UTF-16 code units, which is the way to a
     *     lone surrogate
     * @throws AssertionError if an invariant does not hold
     */
    public static void fuzzerTestOneInput(byte[] input) {
        check(text(input));
    }

    static void check(String text) {
        Findings findings = FINDER.find(text);
        Invariants.check(text, findings);
        if (!findings.equals(FINDER.find(new StringBuilder(text)))) {
            throw new AssertionError("another result the second time");
        }
        Findings quoted = QUOTED_ONLY.find(text);
        Invariants.check(text, quoted);
        if (!quotedSpans(findings).equals(quotedSpans(quoted))) {
            throw new AssertionError("other quotations between marks if indirect speech is left out");
        }
    }

    private static List<Span> quotedSpans(Findings findings) {
        return findings.quotations().stream()
                .filter(quotation -> quotation.kind() != QuotationKind.INDIRECT)
                .map(Quotation::span)
                .toList();
    }

    static String text(byte[] input) {
        if (input.length < 2 || input[0] != (byte) 0xFE || input[1] != (byte) 0xFF) {
            return new String(input, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 2; i + 1 < input.length; i += 2) {
            text.append((char) ((input[i] & 0xFF) << 8 | input[i + 1] & 0xFF));
        }
        return text.toString();
    }
}
