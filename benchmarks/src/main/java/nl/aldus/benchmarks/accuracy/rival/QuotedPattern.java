package nl.aldus.benchmarks.accuracy.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aldus.model.Span;

/**
 * All pairs of quotation marks of Dutch papers. An apostrophe before a letter closes nothing. The possessive quantifiers
 * are there since Java's regular expressions overflow the stack on a long quotation without them.
 */
final class QuotedPattern {

    private static final Pattern PAIRS = Pattern.compile("“([^”\\n]+)”"
            + "|„([^”“\\n]+)[”“]"
            + "|\"([^\"\\n]+)\""
            + "|«([^»\\n]+)»"
            + "|»([^«\\n]+)«"
            + "|,,(.+?)(?:''|\"|”)"
            + "|‘((?:[^‘’\\n]++|’(?=\\p{L}))+)’"
            + "|(?<![\\p{L}\\p{N}])'((?:[^'\\n]++|'(?=\\p{L}))+)'(?!\\p{L})"
            + "|(?<![\\p{L}\\p{N}])’((?:[^’\\n]++|’(?=\\p{L}))+)’(?!\\p{L})");

    private QuotedPattern() {}

    /** Returns what stands between marks. */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = PAIRS.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.start(group) >= 0) {
                    spans.add(new Span(matcher.start(group), matcher.end(group)));
                }
            }
        }
        return spans;
    }
}
