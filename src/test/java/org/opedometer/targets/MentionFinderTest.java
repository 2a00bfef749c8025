package org.opedometer.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opedometer.names.NameBook;
import org.opedometer.names.SourceWords;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.SpecAnnotator;
import org.opedometer.syntax.SpecLexicons;

class MentionFinderTest {
  private static final SourceWords WORDS = SourceWords.of(SpecLexicons.all());

  private static List<TargetMention> mentions(String text) {
    AnnotatedEssay essay = SpecAnnotator.annotate(text);
    MentionFinder finder = new MentionFinder(essay, NameBook.of(essay, WORDS), WORDS, List.of());
    return essay.sentences().stream().flatMap(s -> finder.find(s).stream()).toList();
  }

  private static List<String> words(String text) {
    return mentions(text).stream().map(m -> m.span().in(text)).toList();
  }

  private static TargetMention only(String words, String text) {
    List<TargetMention> found =
        mentions(text).stream().filter(m -> m.span().in(text).equals(words)).toList();
    assertThat(found).as("%s in: %s", words, text).hasSize(1);
    return found.get(0);
  }

  @Test
  void names_of_persons_and_organisations_are_mentions() {
    assertThat(words("Maria Lund praised Microsoft before the vote."))
        .contains("Maria Lund", "Microsoft");
  }

  @Test
  void a_pronoun_is_led_to_the_name_before_it() {
    String text = "Maria Lund opened the hall. Everyone thanked her for it.";

    TargetMention her = only("her", text);

    assertThat(her.name()).isEqualTo("Maria Lund");
    assertThat(her.resolved()).isTrue();
  }

  @Test
  void a_pronoun_with_no_name_before_it_is_led_to_nobody() {
    TargetMention she = only("She", "She closed the hall without a word.");

    assertThat(she.resolved()).isFalse();
  }

  @Test
  void a_place_that_acts_is_meant_and_a_place_where_something_happens_is_not() {
    assertThat(only("Norway", "Norway broke the treaty last year.").resolved()).isTrue();
    assertThat(words("The talks were held in Norway last year.")).isEmpty();
  }

  @Test
  void an_office_with_the_is_a_mention() {
    assertThat(words("Nobody believed the mayor after that.")).contains("the mayor");
  }

  @Test
  void groups_of_people_are_mentions_that_are_led_to_no_name() {
    TargetMention group = only("the lawmakers", "In the end the lawmakers gave way.");

    assertThat(group.resolved()).isFalse();
    assertThat(words("Angry voters stayed at home.")).contains("voters");
  }

  @Test
  void the_one_who_speaks_is_a_mention_that_is_led_to_no_name() {
    assertThat(mentions("They lied to me, and I told them so."))
        .filteredOn(m -> m.name().equals("I"))
        .hasSize(2)
        .noneMatch(TargetMention::resolved);
  }

  @Test
  void days_and_months_are_nobody() {
    assertThat(words("On Monday the shop closed, and in March it fell down.")).isEmpty();
  }

  @Test
  void a_capital_alone_makes_nobody() {
    assertThat(words("On Sept. 24 the Economics of it hit the fan, with too much CO2.")).isEmpty();
    assertThat(words("It is outrageous, and it seems odd.")).isEmpty();
  }

  @Test
  void a_bare_noun_that_speaks_at_the_start_of_a_sentence_is_a_name() {
    assertThat(words("Winner wrote that the bridge was shut.")).contains("Winner");
    assertThat(words("May also said that the bridge was shut.")).contains("May");
    assertThat(words("WINNER: The bridge was shut.")).contains("WINNER");
    assertThat(words("Everyone said that the bridge was shut.")).isEmpty();
  }

  @Test
  void mentions_of_a_sentence_stand_in_order_and_never_overlap() {
    List<TargetMention> mentions =
        mentions("The president told Maria Lund and her staff that Microsoft had wronged them.");

    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).from()).isGreaterThanOrEqualTo(mentions.get(i - 1).to());
    }
    assertThat(mentions).hasSizeGreaterThan(3);
  }
}
