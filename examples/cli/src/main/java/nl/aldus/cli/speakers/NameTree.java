package nl.aldus.cli.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aldus.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The names of all known speakers as a tree of words, in which the names that stand in a text are found in one pass: the time
 * depends on the length of the text and of the longest name, not on how many names there are. Immutable and thread-safe.
 */
final class NameTree {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable KnownSpeaker speaker;
    }

    /** A name in a text, and whose it is. */
    record Found(Span span, KnownSpeaker speaker) {}

    private final Node root = new Node();

    /** Of two speakers with the same name the first counts. */
    NameTree(List<KnownSpeaker> speakers) {
        for (KnownSpeaker speaker : speakers) {
            add(speaker.name(), speaker);
            speaker.aliases().forEach(alias -> add(alias, speaker));
        }
    }

    boolean isEmpty() {
        return root.next.isEmpty();
    }

    private void add(String name, KnownSpeaker speaker) {
        Node node = root;
        for (WordScanner words = new WordScanner(name, 0); words.next(); ) {
            node = node.next.computeIfAbsent(words.word(), word -> new Node());
        }
        if (node.speaker == null) {
            node.speaker = speaker;
        }
    }

    /** Returns the names in a text, in order, the longest of those that begin together, none inside another. */
    List<Found> find(CharSequence text) {
        List<Found> found = new ArrayList<>();
        for (WordScanner words = new WordScanner(text, 0); words.next(); ) {
            Optional<Found> longest = longestAt(text, words.start());
            if (longest.isPresent()) {
                found.add(longest.get());
                words = new WordScanner(text, longest.get().span().end());
            }
        }
        return found;
    }

    /** Returns whose name a text is from end to end, or empty. */
    Optional<KnownSpeaker> whole(String name) {
        WordScanner words = new WordScanner(name, 0);
        Node node = root;
        while (node != null && words.next()) {
            node = node.next.get(words.word());
        }
        return node == null ? Optional.empty() : Optional.ofNullable(node.speaker);
    }

    private Optional<Found> longestAt(CharSequence text, int start) {
        Optional<Found> longest = Optional.empty();
        WordScanner words = new WordScanner(text, start);
        Node node = root;
        while (words.next()) {
            node = node.next.get(words.word());
            if (node == null) {
                break;
            }
            if (node.speaker != null && endsName(text, words.end())) {
                longest = Optional.of(new Found(new Span(start, words.end()), node.speaker));
            }
        }
        return longest;
    }

    /** {@code Jan Kuipers-Smit} is somebody else than {@code Jan Kuipers}. */
    private static boolean endsName(CharSequence text, int end) {
        return !(end + 1 < text.length() && text.charAt(end) == '-' && Character.isUpperCase(text.charAt(end + 1)));
    }
}
