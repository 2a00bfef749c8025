package org.opedometer.lab.train;

import java.util.List;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.lab.figures.ModelCard;

/** Writes the card of a trained matcher. */
final class AttributionCard {
  private static final String TERMS =
      "texts belong to their publishers and do not ship; only weights learnt from them do";

  private AttributionCard() {}

  static ModelCard of(
      List<GoldDocument> train,
      List<GoldDocument> held,
      TrainingSettings settings,
      String reached,
      ConfidenceFit confidence) {
    return new ModelCard(
        AttributionModel.HEAD,
        "Finds who says, thinks or wants what in English news and opinion prose: the head of each"
            + " cue, what every other word is to it, and from that the best content and the best"
            + " source. It does not judge whether what is said is true.",
        List.of(
            new ModelCard.Data(
                "PolNeAR, nine of ten train documents (Newell et al. 2018)",
                attributions(train),
                TERMS),
            new ModelCard.Data(
                "PolNeAR, every tenth train document: calibration, threshold and figures",
                attributions(held),
                TERMS)),
        "Words, lemmas, tags, entities, dependency paths to the cue, constituents, quotation marks,"
            + " the cue lexicon, and "
            + (settings.layers().isEmpty()
                ? "no vectors."
                : "the token vectors of encoder layers "
                    + settings.layers()
                    + " shortened to "
                    + settings.components()
                    + " principal components."),
        List.of(
            new ModelCard.Figure(
                "triples, soft F1 by letters, model alone",
                confidence.softTriples(),
                "held documents, threshold from the other half of them")),
        confidence.reliability(),
        List.of(
            "Candidates that hold the right content and source: " + reached + ".",
            "Trained on US political news of 2016 and 2017: verse, fiction and academic prose are"
                + " further from it.",
            "Attitudes with a noun as their object and cues that are nouns are found less surely"
                + " than verbs of speech.",
            "Where a content ends before the author's own clause begins (as, after, though ...) it"
                + " often takes that in."),
        "opedometer train attribution --gold polnear-train.jsonl");
  }

  private static int attributions(List<GoldDocument> documents) {
    return documents.stream().mapToInt(d -> d.attributions().size()).sum();
  }
}
