package nl.aldus.formats;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.model.Span;

/** An element of the running text, before it is known in how many parts it will be. */
final class TeiElement {

    private final String name;
    private final String id;
    private final List<Span> spans;
    private final List<String> attributes;

    /** @param attributes names and values in turn, beside {@code xml:id} */
    TeiElement(String name, String id, List<Span> spans, String... attributes) {
        this.name = name;
        this.id = id;
        this.spans = spans;
        this.attributes = List.of(attributes);
    }

    String name() {
        return name;
    }

    List<Span> spans() {
        return spans;
    }

    /** Returns the attributes of one part: names and values in turn. The first part, 0, has the id of the whole. */
    String[] attributes(int part, int parts) {
        List<String> all = new ArrayList<>(List.of("xml:id", idOf(part)));
        all.addAll(attributes);
        if (part > 0) {
            all.addAll(List.of("prev", "#" + idOf(part - 1)));
        }
        if (part + 1 < parts) {
            all.addAll(List.of("next", "#" + idOf(part + 1)));
        }
        return all.toArray(String[]::new);
    }

    private String idOf(int part) {
        return part == 0 ? id : id + "." + (part + 1);
    }
}
