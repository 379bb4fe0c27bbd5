package nl.aldus.benchmarks.accuracy.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.aldus.benchmarks.accuracy.scoring.Confusion;
import nl.aldus.benchmarks.accuracy.scoring.DocumentScore;
import nl.aldus.benchmarks.accuracy.scoring.Evaluation;
import nl.aldus.benchmarks.accuracy.scoring.Matching;
import nl.aldus.benchmarks.accuracy.scoring.Mistake;
import nl.aldus.benchmarks.accuracy.scoring.Mistakes;
import nl.aldus.benchmarks.accuracy.scoring.RuleTally;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import nl.aldus.benchmarks.accuracy.scoring.Tally;

/** All that is told of a folder, for a program. */
public final class ScoreJson {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ScoreJson() {}

    private record Score(
            String folder,
            String finder,
            int articles,
            Map<String, Double> figures,
            List<KindScore> kinds,
            List<RuleScore> rules,
            List<KindConfusion> confusions,
            List<ArticleScore> documents,
            List<Error> errors,
            List<RivalScore> rivals,
            List<ProfileScore> profiles) {}

    private record KindScore(
            String kind,
            String matching,
            int annotated,
            int found,
            int spurious,
            int missed,
            double precision,
            double recall,
            double f1,
            double speakerAccuracy,
            double endToEndPrecision,
            double endToEndRecall,
            double endToEndF1) {

        static KindScore of(String kind, Matching matching, Tally tally) {
            return new KindScore(
                    kind,
                    matching.toString(),
                    tally.annotated(),
                    tally.hits(),
                    tally.spurious(),
                    tally.missed(),
                    tally.precision(),
                    tally.recall(),
                    tally.f1(),
                    tally.speakerAccuracy(),
                    tally.endToEndPrecision(),
                    tally.endToEndRecall(),
                    tally.endToEndF1());
        }
    }

    private record RuleScore(String rule, int fired, int right, int wrong, int spurious) {

        static RuleScore of(String rule, RuleTally tally) {
            return new RuleScore(rule, tally.fired(), tally.right(), tally.wrong(), tally.spurious());
        }
    }

    private record KindConfusion(String wanted, String got, int count) {

        static KindConfusion of(Confusion confusion) {
            return new KindConfusion(
                    confusion.wanted().toString(), confusion.got().toString(), confusion.count());
        }
    }

    private record ArticleScore(String name, String file, Map<String, Double> figures) {

        static ArticleScore of(DocumentScore score) {
            Map<String, Double> figures = Figures.of(new Scorecard("", List.of(score)));
            return new ArticleScore(
                    score.document().name(), score.document().file().toString(), figures);
        }
    }

    /** @param start and {@code end} are offsets in the text, in UTF-16 code units */
    private record Error(
            String type,
            String file,
            int line,
            int start,
            int end,
            String wanted,
            String got,
            String rule,
            String context) {

        static Error of(Mistake mistake) {
            return new Error(
                    mistake.type().name().toLowerCase(Locale.ROOT),
                    mistake.document().file().toString(),
                    mistake.line(),
                    mistake.span().start(),
                    mistake.span().end(),
                    mistake.wanted(),
                    mistake.got(),
                    mistake.rule(),
                    mistake.context());
        }
    }

    private record RivalScore(String finder, Map<String, Double> figures) {

        static RivalScore of(Scorecard scorecard) {
            return new RivalScore(scorecard.finder(), Figures.of(scorecard));
        }
    }

    private record ProfileScore(String finder, Map<String, Double> figures) {

        static ProfileScore of(Scorecard scorecard) {
            return new ProfileScore(scorecard.finder(), Figures.ofNaming(scorecard));
        }
    }

    /**
     * Returns a JSON object.
     *
     * @param folder where the articles are from
     * @param evaluation what is told
     */
    public static String render(String folder, Evaluation evaluation) {
        Scorecard scorecard = evaluation.aldus();
        Score score = new Score(
                folder,
                scorecard.finder(),
                scorecard.documents().size(),
                Figures.of(scorecard),
                kinds(scorecard),
                RuleTally.of(scorecard.documents().stream()).entrySet().stream()
                        .map(entry -> RuleScore.of(entry.getKey(), entry.getValue()))
                        .toList(),
                Confusion.of(scorecard.documents().stream()).stream()
                        .map(KindConfusion::of)
                        .toList(),
                scorecard.documents().stream().map(ArticleScore::of).toList(),
                Mistakes.in(scorecard.documents().stream()).stream()
                        .map(Error::of)
                        .toList(),
                evaluation.rivals().stream().map(RivalScore::of).toList(),
                evaluation.profiles().stream().map(ProfileScore::of).toList());
        try {
            return MAPPER.writeValueAsString(score) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of strings and numbers are JSON", e);
        }
    }

    private static List<KindScore> kinds(Scorecard scorecard) {
        return KindsTable.scopes(scorecard).stream()
                .flatMap(scope -> Arrays.stream(Matching.values())
                        .map(matching -> KindScore.of(scope.toString(), matching, scorecard.tally(scope, matching))))
                .toList();
    }
}
