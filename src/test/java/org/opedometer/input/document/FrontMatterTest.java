package org.opedometer.input.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontMatterTest {
  @Test
  void tomlIsRead() {
    String text =
        "+++\ntitle = \"On Bees: a \\\"plea\\\"\"\ndate = 2024-05-04 # noon\nauthors = [\"Ann Roe\", 'Jo Mead']\n"
            + "draft = false\n+++\n\nBees are late.\n";
    FrontMatter front = FrontMatter.of(text);
    assertThat(front.metadata().title()).isEqualTo("On Bees: a \"plea\"");
    assertThat(front.metadata().author()).isEqualTo("Ann Roe, Jo Mead");
    assertThat(front.metadata().date()).isEqualTo("2024-05-04");
    assertThat(text.substring(front.bodyStart()).strip()).isEqualTo("Bees are late.");
  }

  @Test
  void theHeadersOfAMailAreRead() {
    String text =
        "From: Jo Mead <jo@courier.example>\nDate: Sat, 4 May 2024 10:12:00 +0000\nSubject: Re: On\n Bees\n"
            + "To: letters@courier.example\nX-Mailer: Post\n\nBees are late.\n";
    FrontMatter front = FrontMatter.of(text);
    assertThat(front.metadata().title()).isEqualTo("On Bees");
    assertThat(front.metadata().author()).isEqualTo("Jo Mead");
    assertThat(front.metadata().date()).isEqualTo("2024-05-04");
    assertThat(text.substring(front.bodyStart()).strip()).isEqualTo("Bees are late.");
  }

  @Test
  void aLeadInLineIsNoHeader() {
    assertThat(FrontMatter.of("From: the desk of Jo Mead\n\nBees are late.\n").bodyStart())
        .isZero();
    assertThat(FrontMatter.of("To: you\nBees are late.\n").bodyStart()).isZero();
  }
}
