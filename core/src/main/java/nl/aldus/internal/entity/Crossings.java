package nl.aldus.internal.entity;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.aldus.model.QuotationKind;

/** Makes a tree of quotations of which one may cross or repeat another. */
final class Crossings {

    private Crossings() {}

    /**
     * Leaves out repeats, and of two quotations that cross, of which neither contains the other, the indirect one: what
     * is left is a tree. Linear in their number, since no more than the open ones are looked at.
     */
    static List<Draft> leaveOut(List<Draft> drafts) {
        Set<Draft> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Draft> open = new ArrayDeque<>();
        for (Draft draft : drafts) {
            while (!open.isEmpty() && open.peek().outer().end() <= draft.outer().start()) {
                open.pop();
            }
            while (!open.isEmpty() && clashes(open.peek(), draft) && draft.kind() != QuotationKind.INDIRECT) {
                dropped.add(open.pop());
            }
            if (!open.isEmpty() && clashes(open.peek(), draft)) {
                dropped.add(draft);
            } else {
                open.push(draft);
            }
        }
        if (dropped.isEmpty()) {
            return drafts;
        }
        return drafts.stream().filter(draft -> !dropped.contains(draft)).toList();
    }

    /** Returns whether a quotation crosses one that starts before it, or repeats it. */
    private static boolean clashes(Draft before, Draft draft) {
        boolean repeats = before.kind() == QuotationKind.INDIRECT
                && draft.kind() == QuotationKind.INDIRECT
                && before.span().equals(draft.span());
        return repeats || !before.outer().contains(draft.outer());
    }
}
