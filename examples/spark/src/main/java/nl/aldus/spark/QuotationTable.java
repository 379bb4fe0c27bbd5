package nl.aldus.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.aldus.model.Attribution;
import nl.aldus.model.Cue;
import nl.aldus.model.Evidence;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The columns of the table of quotations, less the article's id. Null stands for absence. */
final class QuotationTable {

    static final StructType SCHEMA = StructType.fromDDL("""
            number INT COMMENT '1 for the first quotation of the article, by start',
            kind STRING COMMENT 'direct, partial or indirect',
            text STRING COMMENT 'the words, without the marks around them',
            span_start INT COMMENT 'where the words begin, in UTF-16 code units of the article',
            span_end INT COMMENT 'behind the last of the words',
            outer_start INT COMMENT 'where they begin with their marks',
            outer_end INT COMMENT 'behind the last mark',
            utterance INT COMMENT 'the same for the parts of one utterance',
            parent INT COMMENT 'the number of the quotation right around this one',
            attribution STRING COMMENT 'explicit, implicit or unknown',
            speaker INT COMMENT 'the number of the speaker in the table of speakers',
            speaker_name STRING COMMENT 'the fullest form by which the article names the speaker',
            mention STRUCT<text: STRING, span_start: INT, span_end: INT>
                COMMENT 'the words that name the speaker here, or else those from which it follows',
            cue STRUCT<lemma: STRING, reports: STRING, spans: ARRAY<STRUCT<span_start: INT, span_end: INT>>>
                COMMENT 'the reporting words; several spans if they are split',
            rule STRING COMMENT 'which rule decided who speaks',
            confidence DOUBLE COMMENT 'how often that rule is right, in (0, 1]'""");

    private QuotationTable() {}

    static List<Row> rows(List<Quotation> quotations) {
        List<Row> rows = new ArrayList<>(quotations.size());
        Map<Quotation, Integer> numbers = new HashMap<>();
        for (Quotation quotation : quotations) {
            numbers.put(quotation, numbers.size() + 1);
            rows.add(row(quotation, numbers));
        }
        return rows;
    }

    private static Row row(Quotation quotation, Map<Quotation, Integer> numbers) {
        Evidence evidence = quotation.attribution().evidence();
        return RowFactory.create(
                numbers.get(quotation),
                Names.of(quotation.kind()),
                quotation.text(),
                quotation.span().start(),
                quotation.span().end(),
                quotation.outer().start(),
                quotation.outer().end(),
                quotation.utterance(),
                quotation.parent().map(numbers::get).orElse(null),
                attribution(quotation.attribution()),
                quotation.speaker().map(Speaker::number).orElse(null),
                quotation.speaker().map(Speaker::name).orElse(null),
                quotation.mention().map(QuotationTable::mention).orElse(null),
                quotation.cue().map(QuotationTable::cue).orElse(null),
                evidence.rule(),
                evidence.confidence());
    }

    private static String attribution(Attribution attribution) {
        if (attribution instanceof Attribution.Explicit) {
            return "explicit";
        }
        return attribution instanceof Attribution.Implicit ? "implicit" : "unknown";
    }

    private static Row mention(Mention mention) {
        return RowFactory.create(
                mention.text(), mention.span().start(), mention.span().end());
    }

    private static Row cue(Cue cue) {
        return RowFactory.create(
                cue.lemma(),
                Names.of(cue.reports()),
                cue.spans().stream().map(QuotationTable::span).toArray());
    }

    private static Row span(Span span) {
        return RowFactory.create(span.start(), span.end());
    }
}
