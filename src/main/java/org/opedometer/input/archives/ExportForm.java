package org.opedometer.input.archives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.document.PublicationDate;
import org.opedometer.model.EssayMetadata;

/** How a press database writes articles one below the other. */
public enum ExportForm {
  /** Title, paper and date, a head of {@code Key: value}, Body, the text, End of Document. */
  NEXIS("Nexis", Pattern.compile("(?i)end of document")) {
    @Override
    @Nullable Article article(List<String> lines) {
      int body = find(lines, NEXIS_BODY, 0);
      int date = find(lines, NEXIS_DATE, 0);
      if (body < 0 || date < 2 || date > body) {
        return null;
      }
      Map<String, String> head = new HashMap<>();
      for (String line : lines.subList(date, body)) {
        Matcher field = FIELD.matcher(line);
        if (field.matches()) {
          head.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
        }
      }
      int end = find(lines, NEXIS_TAIL, body + 1);
      return new Article(
          text(lines.subList(body + 1, end < 0 ? lines.size() : end)),
          known(
              lines.get(date - 2),
              head.getOrDefault("byline", ""),
              lines.get(date),
              lines.get(date - 1),
              head.getOrDefault("section", "")));
    }
  },

  /** Two-letter codes of fields before their words; ends with Document and a number. */
  FACTIVA("Factiva", Pattern.compile("Document [A-Z]{2,}[A-Za-z0-9]{10,}")) {
    @Override
    @Nullable Article article(List<String> lines) {
      Map<String, List<String>> fields = new HashMap<>();
      String field = "";
      for (String line : lines) {
        Matcher code = FACTIVA_CODE.matcher(line);
        if (code.matches()) {
          field = code.group(1);
          String first = code.group(2) == null ? "" : code.group(2);
          fields.putIfAbsent(field, new ArrayList<>(List.of(first)));
        } else {
          fields.computeIfAbsent(field, f -> new ArrayList<>()).add(line);
        }
      }
      List<String> text = new ArrayList<>(fields.getOrDefault("LP", List.of()));
      text.add("");
      text.addAll(fields.getOrDefault("TD", List.of()));
      String title = words(fields, "HD");
      return title.isEmpty()
          ? null
          : new Article(
              text(text),
              known(
                  title,
                  words(fields, "BY"),
                  words(fields, "PD"),
                  words(fields, "SN"),
                  words(fields, "SE")));
    }
  },

  /** Fields of {@code Key: value}, the text behind Full text; a line of underscores ends each. */
  PROQUEST("ProQuest", Pattern.compile("_{20,}")) {
    @Override
    @Nullable Article article(List<String> lines) {
      Map<String, String> head = new HashMap<>();
      List<String> text = new ArrayList<>();
      boolean within = false;
      for (String line : lines) {
        Matcher field = PROQUEST_FIELD.matcher(line);
        if (field.matches()) {
          String key = field.group(1).toLowerCase(Locale.ROOT);
          within = key.equals("full text");
          if (within) {
            text.add(field.group(2));
          } else {
            head.putIfAbsent(key, field.group(2).strip());
          }
        } else if (within) {
          text.add(line);
        }
      }
      String title = head.getOrDefault("title", "");
      return title.isEmpty()
          ? null
          : new Article(
              text(text),
              known(
                  title,
                  head.getOrDefault("author", ""),
                  head.getOrDefault("publication date", ""),
                  head.getOrDefault("publication title", ""),
                  head.getOrDefault("section", "")));
    }
  };

  /**
   * An article.
   *
   * @param text its paragraphs parted by an empty line
   */
  record Article(String text, EssayMetadata known) {}

  /**
   * The articles of a file.
   *
   * @param ends how many articles end in it
   * @param found those with a title and a text
   */
  record Articles(int ends, List<Article> found) {}

  private static final Pattern NEXIS_BODY = Pattern.compile("(?i)body");
  private static final Pattern NEXIS_TAIL =
      Pattern.compile("(?i)(?:load-date|classification|graphic|language|correction-date)\\b:?.*");
  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
  private static final Pattern NEXIS_DATE =
      Pattern.compile(
          "(?i)(?:" + MONTH + " \\d{1,2},? \\d{4}|\\d{1,2} " + MONTH + " \\d{4})\\b.{0,60}");
  private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L} -]{1,20}):\\s*(.*)");
  private static final Pattern FACTIVA_CODE =
      Pattern.compile(
          "\\s*(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART|CT)"
              + "(?:(?:\\t| {2,})\\s*(.*))?");
  private static final Pattern PROQUEST_FIELD =
      Pattern.compile(
          "(?i)(title|author|publication title|publication date|publication year|full text|section"
              + "|abstract|links|subject|location|people|company|identifier.*|volume|issue|pages"
              + "|publisher|place of publication|country of publication|publication subject|issn"
              + "|source type|language of publication|document type|proquest document id"
              + "|document url|copyright|last updated|database|word count|credit|first page"
              + "|column):\\s*(.*)");

  private final String title;
  private final Pattern end;

  ExportForm(String title, Pattern end) {
    this.title = title;
    this.end = end;
  }

  /** What people call it. */
  String title() {
    return title;
  }

  /** The article in the lines between two ends; null where there is no title or no text. */
  abstract @Nullable Article article(List<String> lines);

  /** All articles of a file. */
  Articles articles(List<String> lines) {
    List<Article> found = new ArrayList<>();
    List<String> piece = new ArrayList<>();
    int ends = 0;
    for (String line : lines) {
      String bare = line.replace('\u00A0', ' ').strip();
      if (end.matcher(bare).matches()) {
        boolean before = this == PROQUEST && piece.stream().allMatch(String::isBlank);
        if (!before) { // ProQuest draws a line above the first article as well
          ends++;
          add(piece, found);
        }
        piece.clear();
      } else {
        piece.add(bare);
      }
    }
    if (this == PROQUEST && piece.stream().anyMatch(l -> l.startsWith("Full text:"))) {
      ends++;
      add(piece, found);
    }
    return new Articles(ends, found);
  }

  private void add(List<String> piece, List<Article> found) {
    List<String> lines = this == NEXIS ? withoutGaps(piece) : piece;
    Article article = article(lines);
    if (article != null && !article.text().isBlank()) {
      found.add(article);
    }
  }

  /** Lines with the empty ones of the head taken out, so that title, paper and date are beside. */
  private static List<String> withoutGaps(List<String> piece) {
    int body = find(piece, NEXIS_BODY, 0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < piece.size(); i++) {
      if (i > body || !piece.get(i).isBlank()) {
        lines.add(piece.get(i));
      }
    }
    return lines;
  }

  private static int find(List<String> lines, Pattern pattern, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines).strip().replaceAll("\n{3,}", "\n\n");
  }

  private static String words(Map<String, List<String>> fields, String code) {
    return String.join(" ", fields.getOrDefault(code, List.of())).replaceAll("\\s+", " ").strip();
  }

  private static EssayMetadata known(
      String title, String author, String date, String outlet, String section) {
    SortedMap<String, String> own = new TreeMap<>();
    own.put(EssayMetadata.META + "section", section);
    return new EssayMetadata(
            title, author.replaceFirst("(?i)^by\\s+", ""), PublicationDate.iso(date), "")
        .and(outlet, own);
  }
}
