package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;

/**
 * Reads brat's standoff format as strictly as brat does (https://brat.nlplab.org/standoff.html, and what its server checks
 * when it reads a file): one annotation a line, no id twice, the text of an annotation is what its fragments cover, joined
 * by blanks, and its fragments do not overlap; what an annotation refers to is there. Types are those of the configuration.
 */
final class BratChecker {

    private static final Pattern TEXT_BOUND =
            Pattern.compile("(Source|Cue|Content|Attribution) (\\d+ \\d+(?:;\\d+ \\d+)*)\t(.+)", Pattern.DOTALL);
    private static final Pattern EVENT =
            Pattern.compile("Attribution:(T\\d+) Content:(T\\d+)(?: Cue:(T\\d+))?(?: Source:(T\\d+))?");
    private static final Pattern RELATION = Pattern.compile("Same_speaker Arg1:(T\\d+) Arg2:(T\\d+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("Kind (E\\d+) (direct|partial|indirect)");
    private static final Pattern NOTE = Pattern.compile("AnnotatorNotes (T\\d+)\t(.*)");

    /** As Python's {@code str.splitlines} has them. */
    private static final String LINE_BREAKS = "[\n\r\u000B\f\u001C\u001D\u001E\u0085\u2028\u2029]";

    private final Slices slices;
    private final Map<String, String> lines = new LinkedHashMap<>();

    private BratChecker(String ann, Document document) {
        this.slices = new Slices(document);
        for (String line : ann.split(LINE_BREAKS)) {
            if (!ann.isEmpty()) {
                String[] fields = line.split("\t", 2);
                assertThat(fields).as("id and rest of %s", line).hasSize(2);
                assertThat(fields[0]).matches("[TERA#]\\d+");
                assertThat(lines.put(fields[0], fields[1]))
                        .as("second %s", line)
                        .isNull();
            }
        }
    }

    static void check(String ann, Document document, Findings findings) {
        BratChecker checker = new BratChecker(ann, document);
        checker.checkLines();
        checker.checkQuotations(document, findings);
    }

    private void checkLines() {
        lines.forEach((id, rest) -> {
            switch (id.charAt(0)) {
                case 'T' -> checkTextBound(match(TEXT_BOUND, rest));
                case 'E' -> checkEvent(match(EVENT, rest));
                case 'R' -> {
                    Matcher relation = match(RELATION, rest);
                    checkType("Source", relation.group(1));
                    checkType("Source", relation.group(2));
                }
                case 'A' -> assertThat(lines).containsKey(match(ATTRIBUTE, rest).group(1));
                default -> checkType("Source", match(NOTE, rest).group(1));
            }
        });
    }

    private void checkTextBound(Matcher textBound) {
        List<String> fragments = new ArrayList<>();
        int behind = 0;
        for (String fragment : textBound.group(2).split(";")) {
            String[] ends = fragment.split(" ");
            int start = Integer.parseInt(ends[0]);
            int end = Integer.parseInt(ends[1]);
            assertThat(start).as("start in %s", textBound.group()).isGreaterThanOrEqualTo(behind);
            assertThat(end).as("end in %s", textBound.group()).isGreaterThan(start);
            fragments.add(slices.of(start, end));
            behind = end;
        }
        assertThat(textBound.group(3)).isEqualTo(String.join(" ", fragments));
        assertThat(fragments)
                .noneMatch(fragment ->
                        Pattern.compile(LINE_BREAKS).matcher(fragment).find());
    }

    private void checkEvent(Matcher event) {
        checkType("Attribution", event.group(1));
        checkType("Content", event.group(2));
        if (event.group(3) != null) {
            checkType("Cue", event.group(3));
        }
        if (event.group(4) != null) {
            checkType("Source", event.group(4));
        }
    }

    private void checkType(String type, String id) {
        assertThat(lines).containsKey(id);
        assertThat(lines.get(id)).startsWith(type + " ");
    }

    private void checkQuotations(Document document, Findings findings) {
        List<Quotation> quotations = findings.quotations().stream()
                .filter(quotation -> !onlyBlanks(quotation.text()))
                .toList();
        List<String> kinds = lines.entrySet().stream()
                .filter(line -> line.getKey().startsWith("A"))
                .map(line -> match(ATTRIBUTE, line.getValue()).group(2).toUpperCase(java.util.Locale.ROOT))
                .toList();
        List<String> contents = lines.values().stream()
                .filter(line -> line.startsWith("Content "))
                .map(line -> squeezed(line.split("\t", 2)[1]))
                .toList();

        assertThat(kinds)
                .isEqualTo(quotations.stream()
                        .map(quotation -> quotation.kind().name())
                        .toList());
        assertThat(contents)
                .isEqualTo(quotations.stream()
                        .map(quotation -> squeezed(Slices.of(quotation.span(), document)))
                        .collect(Collectors.toList()));
    }

    private static boolean onlyBlanks(String text) {
        return squeezed(text).isEmpty();
    }

    /** Takes out what may differ between the words in the text and the words on one line. */
    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        text.replaceAll(LINE_BREAKS, "")
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.matches()).as("%s is as %s", text, pattern).isTrue();
        return matcher;
    }
}
