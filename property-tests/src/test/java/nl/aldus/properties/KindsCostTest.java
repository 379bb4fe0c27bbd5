package nl.aldus.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumSet;
import nl.aldus.QuoteFinder;
import nl.aldus.model.QuotationKind;
import org.junit.jupiter.api.Test;

/** A caller who wants no indirect speech does not pay for it, counted in bytes allocated. */
class KindsCostTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final String TEXT =
            "De schipper zei dat het water al \"dagen\" stijgt. Volgens de gemeente blijft de dijk dicht. \"Ga niet\", zegt zij. "
                    .repeat(400);

    @Test
    void indirectSpeechIsNotLookedForInVain() {
        QuoteFinder betweenMarks = QuoteFinder.builder()
                .kinds(EnumSet.of(QuotationKind.DIRECT, QuotationKind.PARTIAL))
                .build();

        assertThat(bytesFor(betweenMarks)).isLessThan(bytesFor(QuoteFinder.create()) * 9 / 10);
    }

    /** Counts a second call, when all classes are loaded. */
    private static long bytesFor(QuoteFinder finder) {
        finder.find(TEXT);
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        finder.find(TEXT);
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
