package org.opedometer.input.html;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.document.PublicationDate;
import org.opedometer.input.document.WebAddress;
import org.opedometer.io.Json;
import org.opedometer.model.EssayMetadata;

/** Title, author, date and address as a page gives them: linked data, meta tags, visible marks. */
final class PageMetadata {
  private static final int LONGEST_DATA = 200_000;
  private static final int DEEPEST = 6;

  private final Document page;
  private final Map<?, ?> article;

  private PageMetadata(Document page) {
    this.page = page;
    this.article = linkedArticle();
  }

  static EssayMetadata of(Document page) {
    return new PageMetadata(page).read();
  }

  private EssayMetadata read() {
    String title =
        first(
            linked("headline"),
            meta("og:title", "twitter:title", "dc.title", "title"),
            page.select("h1").size() == 1 ? page.select("h1").text() : "",
            withoutSite(page.title()));
    String author =
        first(
            linked("author"),
            person(meta("author", "article:author", "byl", "dc.creator", "parsely-author")),
            shown("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline"));
    String date =
        first(
            linked("datePublished"),
            meta("article:published_time", "date", "dc.date", "pubdate", "publish-date"),
            page.select("time[datetime]").attr("datetime"),
            page.select("time").text());
    String url =
        first(
            WebAddress.clean(page.select("link[rel=canonical]").attr("href")),
            WebAddress.clean(meta("og:url")),
            WebAddress.clean(linked("url")));
    String outlet =
        first(
            name(linked("publisher")),
            meta("og:site_name", "dc.publisher", "citation_journal_title"),
            name(meta("publisher")));
    SortedMap<String, String> own = new TreeMap<>();
    own.put(
        EssayMetadata.META + "section", first(linked("articleSection"), meta("article:section")));
    return new EssayMetadata(title, author, PublicationDate.iso(date), url).and(outlet, own);
  }

  /** A name, and no address or reference to another part of the data. */
  private static String name(String words) {
    return words.startsWith("http") || words.startsWith("#") ? "" : words;
  }

  private String meta(String... names) {
    for (String name : names) {
      for (Element element : page.select("meta")) {
        boolean named =
            element.attr("name").equalsIgnoreCase(name)
                || element.attr("property").equalsIgnoreCase(name)
                || element.attr("itemprop").equalsIgnoreCase(name);
        if (named && !element.attr("content").isBlank()) {
          return element.attr("content").strip();
        }
      }
    }
    return "";
  }

  private static String person(String name) {
    return name.startsWith("http") ? "" : name.replaceFirst("(?i)^by\\s+", "");
  }

  private String shown(String selector) {
    Element element = page.selectFirst(selector);
    String words = element == null ? "" : person(element.text());
    return words.length() > 100 ? "" : words.replaceFirst("\\s*[|•·].*", "");
  }

  /** "On Bees - The Daily Hive" without the paper's name. */
  private static String withoutSite(String title) {
    int cut =
        Math.max(
            title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
    return cut > 10 ? title.substring(0, cut) : title;
  }

  private Map<?, ?> linkedArticle() {
    for (Element script : page.select("script[type=application/ld+json]")) {
      String data = script.data().strip();
      if (data.length() <= LONGEST_DATA) {
        // many pages carry broken data: their meta tags will do
        Optional<Map<?, ?>> found = Json.parse(data).flatMap(value -> article(value, 0));
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return Map.of();
  }

  private static Optional<Map<?, ?>> article(Object value, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (value instanceof Map<?, ?> object) {
      boolean article = words(object.get("@type")).matches(".*(?:Article|BlogPosting|Report).*");
      Object graph = object.get("@graph");
      return article
          ? Optional.<Map<?, ?>>of(object)
          : Optional.ofNullable(graph).flatMap(g -> article(g, depth + 1));
    }
    Stream<?> items = value instanceof List<?> list ? list.stream() : Stream.of();
    return items
        .filter(Objects::nonNull)
        .flatMap(item -> article(item, depth + 1).stream())
        .findFirst();
  }

  private String linked(String key) {
    return words(article.get(key));
  }

  /** A value in words: the items of a list with commas, of an object its name. */
  private static String words(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(PageMetadata::words).collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> object) {
      return words(object.containsKey("name") ? object.get("name") : object.get("@id"));
    }
    return value == null ? "" : value.toString().strip();
  }

  private static String first(String... candidates) {
    for (String candidate : candidates) {
      if (!candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return "";
  }
}
