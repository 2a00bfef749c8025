package org.opedometer.rhetoric.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.rhetoric.rule.AuthorVoice;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;

/**
 * A credited quotation before the text: a block of that kind, or a first paragraph of that form.
 */
public final class EpigraphRule implements RhetoricRule {
  private static final Pattern CREDITED =
      Pattern.compile(
          "^[\"“‘](?:[^\"”]{4,300})[.!?…][\"”’]\\s*(?:[—–]|--?)\\s*(?![\"“])[^\"“.]{2,60}\\.?(?:[^\"“.]{0,30}\\.?){0,3}$");
  private static final int LONGEST_TITLE = 80;

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<Block> blocks = context.essay().essay().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String words = block.span().in(context.essay().text()).strip();
      if (block.kind() == BlockKind.EPIGRAPH
          || block.kind().scored() && i + 1 < blocks.size() && CREDITED.matcher(words).matches()) {
        return mention(context, block);
      }
      if (block.kind().scored() && !isTitle(words)) {
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean isTitle(String words) {
    return words.length() < LONGEST_TITLE && !words.matches("(?s).*[.!,;:”\"]$");
  }

  private static List<RhetoricMention> mention(RhetoricContext context, Block block) {
    List<Sentence> sentences = context.essay().sentences(block);
    if (sentences.isEmpty()) {
      return List.of();
    }
    RhetoricMention found =
        context.mention(
            block.span(), sentences.get(0), Tag.EPIGRAPH, Strength.MILD, "epigraph/block", 0.95);
    return List.of(AuthorVoice.of(found));
  }
}
