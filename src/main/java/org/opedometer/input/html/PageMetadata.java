package org.opedometer.input.html;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.opedometer.input.document.PublicationDate;
import org.opedometer.input.document.WebAddress;
import org.opedometer.io.YamlException;
import org.opedometer.io.YamlValue;
import org.opedometer.model.EssayMetadata;

/** Title, author, date and address as a page gives them: linked data, meta tags, visible marks. */
final class PageMetadata {
  private static final int LONGEST_DATA = 200_000;
  private static final int DEEPEST = 6;

  private final Document page;
  private final Optional<YamlValue> article;

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

  private Optional<YamlValue> linkedArticle() {
    for (Element script : page.select("script[type=application/ld+json]")) {
      String data = script.data().strip();
      if (data.length() <= LONGEST_DATA) {
        try {
          // JSON is YAML but for an escape
          YamlValue value = YamlValue.parse("linked data", data.replace("\\/", "/"));
          Optional<YamlValue> found = article(value, 0);
          if (found.isPresent()) {
            return found;
          }
        } catch (YamlException e) {
          continue; // many pages carry broken data: their meta tags will do
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<YamlValue> article(YamlValue value, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (value.isMapping()) {
      String type = value.get("@type").map(PageMetadata::words).orElse("");
      return type.matches(".*(?:Article|BlogPosting|Report).*")
          ? Optional.of(value)
          : value.get("@graph").flatMap(graph -> article(graph, depth + 1));
    }
    List<YamlValue> items = value.isList() ? value.items() : List.of();
    return items.stream().flatMap(item -> article(item, depth + 1).stream()).findFirst();
  }

  private String linked(String key) {
    return article.flatMap(a -> a.get(key)).map(PageMetadata::words).orElse("");
  }

  private static String words(YamlValue value) {
    if (value.isList()) {
      return String.join(", ", value.items().stream().map(PageMetadata::words).toList());
    }
    if (value.isMapping()) {
      return value.get("name").or(() -> value.get("@id")).map(PageMetadata::words).orElse("");
    }
    return value.asString().strip();
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
