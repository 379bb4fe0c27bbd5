package nl.aldus.spark;

import java.util.List;
import nl.aldus.model.Mention;
import nl.aldus.model.Speaker;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The columns of the table of speakers, less the article's id. */
final class SpeakerTable {

    static final StructType SCHEMA = StructType.fromDDL("""
            number INT COMMENT '1 for the first speaker of the article',
            name STRING COMMENT 'the fullest form by which the article names the speaker',
            kind STRING COMMENT 'person, body, group or unknown',
            gender STRING COMMENT 'male, female or unknown',
            roles ARRAY<STRING> COMMENT 'the titles and roles that the article gives',
            affiliations ARRAY<STRING> COMMENT 'the organisations to which the speaker belongs',
            mentions ARRAY<STRUCT<text: STRING, kind: STRING, span_start: INT, span_end: INT>>
                COMMENT 'where the article refers to the speaker; kind: name, description or pronoun'""");

    private SpeakerTable() {}

    static List<Row> rows(List<Speaker> speakers) {
        return speakers.stream().map(SpeakerTable::row).toList();
    }

    private static Row row(Speaker speaker) {
        return RowFactory.create(
                speaker.number(),
                speaker.name(),
                Names.of(speaker.kind()),
                Names.of(speaker.gender()),
                speaker.roles().toArray(String[]::new),
                speaker.affiliations().toArray(String[]::new),
                speaker.mentions().stream().map(SpeakerTable::mention).toArray());
    }

    private static Row mention(Mention mention) {
        return RowFactory.create(
                mention.text(),
                Names.of(mention.kind()),
                mention.span().start(),
                mention.span().end());
    }
}
