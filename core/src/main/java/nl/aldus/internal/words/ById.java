package nl.aldus.internal.words;

/** What only some words have, by the id of the word: an open-addressing hash table. The compiler fills it. */
final class ById<V> {

    private static final int FACTOR = 0x9E37_79B1;

    /** What a word has that has nothing. */
    private final V nothing;

    private int[] ids = new int[1 << 10];
    private Object[] values = new Object[ids.length];
    private int count;

    ById(V nothing) {
        this.nothing = nothing;
    }

    @SuppressWarnings("unchecked") // put takes nothing else
    V get(int id) {
        Object value = values[slot(id)];
        return value == null ? nothing : (V) value;
    }

    void put(int id, V value) {
        int slot = slot(id);
        if (ids[slot] != id) {
            if (2 * ++count > ids.length) {
                grow();
                slot = slot(id);
            }
            ids[slot] = id;
        }
        values[slot] = value;
    }

    /** Returns where a word is or would be. No word has the id 0. */
    private int slot(int id) {
        int slot = ((id * FACTOR) >>> 8) & (ids.length - 1);
        while (ids[slot] != 0 && ids[slot] != id) {
            slot = (slot + 1) & (ids.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldIds = ids;
        Object[] oldValues = values;
        ids = new int[2 * oldIds.length];
        values = new Object[ids.length];
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != 0) {
                int slot = slot(oldIds[i]);
                ids[slot] = oldIds[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
