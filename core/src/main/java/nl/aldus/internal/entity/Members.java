package nl.aldus.internal.entity;

import java.util.HashMap;
import java.util.Map;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Fold;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Remembers who belongs to what, so that {@code Jansen (VVD)} and {@code VVD-Kamerlid Jansen} are {@code de VVD'er}. */
final class Members {

    private static final String MEMBER = "'er";

    private final Tokens tokens;
    private final Map<String, Entity> latest = new HashMap<>();

    Members(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes note of what a phrase says its person belongs to. */
    void add(NounPhrase phrase, Entity entity) {
        int behind = phrase.last() + 1;
        if (!phrase.isNamed() || !entity.isPerson()) {
            return;
        }
        if (tokens.isKind(behind, Tokens.OPEN) && isBody(behind + 1)) {
            latest.put(folded(behind + 1), entity);
        } else if (phrase.last() > phrase.nameLast() && isBody(phrase.last())) {
            latest.put(folded(phrase.last()), entity);
        } else if (phrase.role() >= 0 && tokens.isCapitalised(phrase.role())) {
            String role = folded(phrase.role());
            int end = Math.max(role.lastIndexOf('-'), role.indexOf(MEMBER));
            if (end > 0) {
                latest.put(role.substring(0, end), entity);
            }
        }
    }

    /** Returns whether a noun means a member of something: {@code VVD'er}. */
    boolean isMember(int noun) {
        return tokens.isCapitalised(noun) && folded(noun).endsWith(MEMBER);
    }

    /** Returns the last one who was said to belong to what such a noun begins with, or null. */
    @Nullable
    Entity latest(int noun) {
        String word = folded(noun);
        return latest.get(word.substring(0, word.length() - MEMBER.length()));
    }

    private boolean isBody(int token) {
        return tokens.is(token, WordClass.ACRONYM | WordClass.BODY);
    }

    private String folded(int token) {
        return Fold.fold(tokens.slice(token, token));
    }
}
