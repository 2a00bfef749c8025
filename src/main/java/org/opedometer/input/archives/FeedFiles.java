package org.opedometer.input.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.opedometer.input.document.EncodingDetection;
import org.opedometer.input.document.PublicationDate;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.input.document.WebAddress;
import org.opedometer.input.manifest.PackedText;
import org.opedometer.input.manifest.TextCollection;
import org.opedometer.model.EssayMetadata;

/**
 * Saved feeds, RSS 1.0 and 2.0 and Atom, whose entries hold whole articles. An entry with a summary
 * alone is told and not scored.
 */
public final class FeedFiles implements TextCollection {
  private static final Set<String> ENDINGS = Set.of("rss", "atom", "rdf", "xml");
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final int FEWEST_WORDS = 120;
  private static final int LARGEST = 200_000_000;

  private final ReadingLimits limits;

  public FeedFiles(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  @Override
  public void read(Path file, Sink sink) {
    Document feed;
    try {
      feed = parsed(file);
    } catch (IOException e) {
      sink.refuse("", "unreadable_file", "The feed cannot be read.");
      return;
    } catch (RejectedInputException e) {
      sink.refuse("", e.code(), e.sentence());
      return;
    }
    Elements entries = feed.select("item, entry");
    boolean isFeed = feed.selectFirst("rss, rdf|RDF, feed") != null;
    if (!isFeed || entries.isEmpty()) {
      sink.refuse("", "no_rows", "It is no RSS or Atom feed with entries.");
      return;
    }
    String outlet = words(feed, "channel > title, feed > title");
    for (int i = 0; i < entries.size(); i++) {
      entry(entries.get(i), i + 1, outlet, sink);
    }
  }

  private Document parsed(Path file) throws IOException, RejectedInputException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw RejectedInputException.TooLarge.bytes(LARGEST);
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    String text = EncodingDetection.decode(bytes, declared.find() ? declared.group(1) : "").text();
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  private void entry(Element entry, int number, String outlet, Sink sink) {
    String place = "entry " + number;
    String html = content(entry);
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    int words = Jsoup.parse(html).text().split("\\s+").length;
    if (words < FEWEST_WORDS) {
      sink.refuse(
          place,
          "summary_only",
          "Entry " + number + " holds " + words + " words, a summary and no article.");
      return;
    }
    if (bytes.length > limits.bytes()) {
      sink.refuse(place, "too_large", "Entry " + number + " is larger than limits.bytes allows.");
      return;
    }
    sink.text(new PackedText("", place, "html", bytes, metadata(entry, outlet)));
  }

  /** The fullest of what an entry holds. */
  private static String content(Element entry) {
    String fullest = "";
    for (Element part : entry.children()) {
      String name = part.tagName().toLowerCase(Locale.ROOT);
      if (Set.of("content:encoded", "content", "description", "summary").contains(name)) {
        String html = part.attr("type").equals("xhtml") ? part.html() : part.wholeText();
        fullest = html.length() > fullest.length() ? html : fullest;
      }
    }
    return fullest;
  }

  private static EssayMetadata metadata(Element entry, String outlet) {
    Element link = entry.selectFirst("> link[rel=alternate], > link:not([rel]), > link");
    String address = link == null ? "" : link.hasAttr("href") ? link.attr("href") : link.text();
    SortedMap<String, String> own = new TreeMap<>();
    String categories =
        String.join(
            ", ",
            entry.select("> category").stream()
                .map(c -> c.hasAttr("term") ? c.attr("term") : c.text())
                .toList());
    own.put(EssayMetadata.META + "category", categories);
    String title = Jsoup.parse(words(entry, "> title")).text();
    String author = words(entry, "> dc|creator, > author > name, > author");
    String date = words(entry, "> pubDate, > published, > dc|date, > updated");
    return new EssayMetadata(
        title, author, PublicationDate.iso(date), outlet, WebAddress.clean(address), own);
  }

  private static String words(Element parent, String selector) {
    for (String one : selector.split(", ")) {
      Element found = parent.selectFirst(one);
      if (found != null && !found.text().isBlank()) {
        return found.text().strip();
      }
    }
    return "";
  }
}
