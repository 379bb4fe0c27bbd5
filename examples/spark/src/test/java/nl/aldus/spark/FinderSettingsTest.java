package nl.aldus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.EnumSet;
import nl.aldus.Profile;
import nl.aldus.model.QuotationKind;
import org.junit.jupiter.api.Test;

class FinderSettingsTest {

    private static final FinderSettings SETTINGS =
            new FinderSettings(Profile.FULL, EnumSet.of(QuotationKind.DIRECT, QuotationKind.PARTIAL));

    @Test
    void haveOneFinderHoweverOftenTheyAreSent() throws IOException, ClassNotFoundException {
        assertThat(sent(SETTINGS).finder()).isSameAs(sent(SETTINGS).finder());
    }

    @Test
    void doNotShareItWithOthers() {
        FinderSettings others = new FinderSettings(Profile.PRECISE, SETTINGS.kinds());

        assertThat(others.finder()).isNotSameAs(SETTINGS.finder());
    }

    private static FinderSettings sent(FinderSettings settings) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(settings);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (FinderSettings) in.readObject();
        }
    }
}
