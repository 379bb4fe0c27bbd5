package nl.aldus.benchmarks.accuracy.annotation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument.Extent;

/** Reads files {@code NAME.json}, each with the text beside it in {@code NAME.txt}. */
final class JsonFolder {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String QUOTATIONS = "quotes";

    private final Path file;
    private final String text;

    private JsonFolder(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    static List<AnnotatedDocument> read(List<Path> annotations) throws BrokenAnnotationException, IOException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (Path annotation : annotations) {
            documents.add(read(annotation));
        }
        return documents;
    }

    private static AnnotatedDocument read(Path annotation) throws BrokenAnnotationException, IOException {
        String name = annotation.getFileName().toString().replaceFirst("\\.json$", "");
        Path file = annotation.resolveSibling(name + ".txt");
        if (!Files.exists(file)) {
            throw new BrokenAnnotationException(annotation, "no " + file.getFileName() + " beside it");
        }
        String text = text(file);
        List<JsonQuotation> quotations = new JsonFolder(annotation, text).quotations();
        Extent extent = quotations.stream().anyMatch(JsonQuotation::isOfABook) ? Extent.QUOTED_ONLY : Extent.ALL_KINDS;
        return new AnnotatedDocument(
                name,
                file,
                1,
                text,
                extent,
                quotations.stream().map(JsonQuotation::quotation).toList());
    }

    private static String text(Path file) throws BrokenAnnotationException, IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new BrokenAnnotationException(file, "not UTF-8");
        }
    }

    /** Reads the objects one by one, since a tree does not remember on which line each of them stood. */
    private List<JsonQuotation> quotations() throws BrokenAnnotationException, IOException {
        List<JsonQuotation> quotations = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(Files.newBufferedReader(file))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BrokenAnnotationException(file, 1, "no JSON object");
            }
            boolean seen = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(QUOTATIONS);
                int line = line(parser);
                if (parser.nextToken() == JsonToken.START_ARRAY && wanted) {
                    readQuotations(parser, quotations);
                    seen = true;
                } else if (wanted) {
                    throw new BrokenAnnotationException(file, line, "\"" + QUOTATIONS + "\" is no list");
                } else {
                    parser.skipChildren();
                }
            }
            if (!seen) {
                throw new BrokenAnnotationException(file, line(parser), "no \"" + QUOTATIONS + "\"");
            }
        } catch (JsonProcessingException e) {
            throw new BrokenAnnotationException(file, e.getLocation().getLineNr(), e.getOriginalMessage());
        } catch (CharacterCodingException e) {
            throw new BrokenAnnotationException(file, "not UTF-8");
        }
        return quotations;
    }

    private void readQuotations(JsonParser parser, List<JsonQuotation> quotations)
            throws BrokenAnnotationException, IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = line(parser);
            JsonNode object = MAPPER.readTree(parser);
            try {
                quotations.add(JsonQuotation.read(object, text));
            } catch (IllegalArgumentException e) {
                throw new BrokenAnnotationException(file, line, e.getMessage());
            }
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
