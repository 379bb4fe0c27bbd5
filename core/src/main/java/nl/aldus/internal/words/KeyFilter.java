package nl.aldus.internal.words;

/** Tells cheaply that a key is not among some others; may be wrong in the other direction. */
final class KeyFilter {

    private final long[] bits;

    /** Creates an empty filter; the size is a power of two, and some ten for each key keep wrong answers few. */
    KeyFilter(int size) {
        bits = new long[size / Long.SIZE];
    }

    void add(long key) {
        int bit = bit(key);
        bits[bit >>> 6] |= 1L << bit;
    }

    boolean mayContain(long key) {
        int bit = bit(key);
        return ((bits[bit >>> 6] >>> bit) & 1) != 0;
    }

    private int bit(long key) {
        return WordKey.hash(key) & (bits.length * Long.SIZE - 1);
    }
}
