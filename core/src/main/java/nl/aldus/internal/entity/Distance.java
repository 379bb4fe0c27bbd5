package nl.aldus.internal.entity;

/** Compares spellings. */
final class Distance {

    private Distance() {}

    /** Returns whether one letter put in, left out or changed makes one word the other. */
    static boolean atMostOne(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shortest = Math.min(one.length(), other.length());
        while (start < shortest && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shortest - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }
}
