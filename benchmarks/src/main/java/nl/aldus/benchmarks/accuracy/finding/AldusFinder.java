package nl.aldus.benchmarks.accuracy.finding;

import java.util.List;
import java.util.Locale;
import nl.aldus.Profile;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;

/** The library, set to one of its profiles. */
public final class AldusFinder implements Finder {

    private final Profile profile;
    private final QuoteFinder finder;

    /** Makes one. */
    public AldusFinder(Profile profile) {
        this.profile = profile;
        this.finder = QuoteFinder.builder().profile(profile).build();
    }

    @Override
    public String name() {
        return "Aldus " + profile.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<FoundQuotation> find(String text) {
        return finder.find(text).quotations().stream().map(AldusFinder::found).toList();
    }

    private static FoundQuotation found(Quotation quotation) {
        return new FoundQuotation(
                kind(quotation.kind()),
                quotation.span(),
                quotation.speaker().map(speaker -> speaker(speaker, quotation)).orElse(FoundSpeaker.NOBODY),
                quotation.attribution().evidence().rule());
    }

    private static FoundSpeaker speaker(Speaker speaker, Quotation quotation) {
        List<Span> mentions = speaker.mentions().stream().map(Mention::span).toList();
        Span mention = quotation.mention().map(Mention::span).orElse(mentions.get(0));
        return new FoundSpeaker(speaker.name(), mention, mentions);
    }

    private static SpanKind kind(QuotationKind kind) {
        return switch (kind) {
            case DIRECT -> SpanKind.DIRECT;
            case PARTIAL -> SpanKind.PARTIAL;
            case INDIRECT -> SpanKind.INDIRECT;
        };
    }
}
