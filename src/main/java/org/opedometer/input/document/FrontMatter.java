package org.opedometer.input.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opedometer.io.YamlException;
import org.opedometer.io.YamlValue;
import org.opedometer.model.EssayMetadata;

/**
 * Title, author, date and address at the head of a text: a YAML block between lines of three
 * dashes, a TOML block between lines of three plus signs, lines such as {@code Title: ...}, or the
 * headers of a mail (RFC 5322).
 *
 * @param bodyStart offset of the first character behind it; 0 where there is none
 */
public record FrontMatter(EssayMetadata metadata, int bodyStart) {
  private static final FrontMatter NONE = new FrontMatter(EssayMetadata.EMPTY, 0);
  private static final int LONGEST = 20_000;
  private static final Pattern YAML_BLOCK =
      Pattern.compile(
          "\\A---[ \\t]*\\R(.*?)(?:^---|^\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern TOML_BLOCK =
      Pattern.compile(
          "\\A\\+\\+\\+[ \\t]*\\R(.*?)^\\+\\+\\+[ \\t]*(?:\\R|\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern TOML_LINE =
      Pattern.compile(
          "^[ \\t]*([\\w-]{2,30})[ \\t]*=[ \\t]*([^\\r\\n]{1,500})$", Pattern.MULTILINE);
  private static final Pattern TOML_STRING =
      Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"|'([^']*)'");
  private static final Pattern LINE =
      Pattern.compile("\\G[ \\t]*(\\p{L}{2,12})[ \\t]*:[ \\t]*([^\\r\\n]{1,500})(?:\\R|\\z)");

  /** A header with the lines that it is folded over. */
  private static final Pattern MAIL_LINE =
      Pattern.compile(
          "\\G([\\p{Alpha}][\\w-]{1,40}):[ \\t]*([^\\r\\n]{0,2000}(?:\\R[ \\t]+\\S[^\\r\\n]{0,1000}){0,50})(?:\\R|\\z)");

  private static final Set<String> MAIL_KEYS =
      Set.of(
          "from",
          "to",
          "cc",
          "bcc",
          "date",
          "sent",
          "subject",
          "reply-to",
          "sender",
          "message-id",
          "mime-version",
          "content-type",
          "content-transfer-encoding",
          "return-path",
          "received",
          "in-reply-to",
          "references",
          "user-agent",
          "importance",
          "delivered-to");
  private static final Pattern BLANK_LINE = Pattern.compile("\\G[ \\t]*(?:\\R|\\z)");

  /** Keys that have a column of the tables; the others become {@code meta_...}. */
  private static final Set<String> STANDARD =
      Set.of(
          "title",
          "headline",
          "author",
          "authors",
          "by",
          "byline",
          "date",
          "published",
          "url",
          "link",
          "source",
          "canonical",
          "outlet",
          "publication",
          "newspaper",
          "publisher",
          "site");

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "headline",
          "author",
          "authors",
          "by",
          "byline",
          "date",
          "published",
          "url",
          "link",
          "source",
          "canonical",
          "subtitle",
          "tags",
          "publication",
          "outlet",
          "newspaper",
          "publisher",
          "section",
          "category",
          "lang",
          "language",
          "slug",
          "description");

  /** Reads what stands at the head of {@code text}. */
  public static FrontMatter of(String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST));
    Matcher yaml = YAML_BLOCK.matcher(head);
    if (yaml.find()) {
      return yaml(yaml);
    }
    Matcher toml = TOML_BLOCK.matcher(head);
    if (toml.find()) {
      return toml(toml);
    }
    FrontMatter mail = mail(head);
    return mail == NONE ? lines(head) : mail;
  }

  private static FrontMatter yaml(Matcher block) {
    try {
      YamlValue value = YamlValue.parse("front matter", block.group(1));
      return value.isMapping() ? new FrontMatter(metadata(flat(value)), block.end()) : NONE;
    } catch (YamlException e) {
      // written by hand, often with a bare colon in the title: read it line by line
      Map<String, String> values = new LinkedHashMap<>();
      Matcher line = LINE.matcher(block.group(1));
      while (line.find()) {
        values.putIfAbsent(line.group(1).toLowerCase(Locale.ROOT), unquoted(line.group(2)));
      }
      return values.isEmpty() ? NONE : new FrontMatter(metadata(values), block.end());
    }
  }

  private static FrontMatter toml(Matcher block) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher line = TOML_LINE.matcher(block.group(1));
    while (line.find()) {
      values.putIfAbsent(line.group(1).toLowerCase(Locale.ROOT), tomlValue(line.group(2).strip()));
    }
    return new FrontMatter(metadata(values), block.end());
  }

  /** A string without its quotation marks, the strings of a list joined by commas, or the words. */
  private static String tomlValue(String written) {
    String value = written.replaceFirst("^([^\"'\\[#]*)#.*$", "$1").strip();
    if (value.startsWith("\"") || value.startsWith("'") || value.startsWith("[")) {
      return TOML_STRING
          .matcher(value)
          .results()
          .map(m -> m.group(1) == null ? m.group(2) : m.group(1).replaceAll("\\\\(.)", "$1"))
          .limit(value.startsWith("[") ? Long.MAX_VALUE : 1)
          .collect(Collectors.joining(", "));
    }
    return value;
  }

  /** At least two headers, one of them From or Subject, and a blank line behind. */
  private static FrontMatter mail(String head) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher line = MAIL_LINE.matcher(head);
    int known = 0;
    int end = 0;
    while (line.find()) {
      String key = line.group(1).toLowerCase(Locale.ROOT);
      if (!MAIL_KEYS.contains(key) && !key.startsWith("x-")) {
        break;
      }
      values.putIfAbsent(key, line.group(2).replaceAll("\\s*\\R\\s+", " ").strip());
      known++;
      end = line.end();
    }
    boolean letter = values.containsKey("from") || values.containsKey("subject");
    boolean setOff = end > 0 && BLANK_LINE.matcher(head).region(end, head.length()).lookingAt();
    if (known < 2 || !letter || !setOff) {
      return NONE;
    }
    String sender = values.getOrDefault("from", "").replaceFirst("\\s*<[^>]*>\\s*$", "");
    String date = values.getOrDefault("date", values.getOrDefault("sent", ""));
    String title =
        values.getOrDefault("subject", "").replaceFirst("(?i)^(?:(?:re|fwd?):\\s*)+", "");
    return new FrontMatter(
        new EssayMetadata(
            title, sender.contains("@") ? "" : unquoted(sender), PublicationDate.iso(date), ""),
        end);
  }

  private static FrontMatter lines(String head) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher line = LINE.matcher(head);
    int end = 0;
    while (line.find() && KEYS.contains(line.group(1).toLowerCase(Locale.ROOT))) {
      values.putIfAbsent(line.group(1).toLowerCase(Locale.ROOT), unquoted(line.group(2)));
      end = line.end();
    }
    boolean setOff = end > 0 && BLANK_LINE.matcher(head).region(end, head.length()).lookingAt();
    return values.size() >= 2 || setOff ? new FrontMatter(metadata(values), end) : NONE;
  }

  private static Map<String, String> flat(YamlValue mapping) {
    Map<String, String> values = new LinkedHashMap<>();
    mapping.entries().forEach((k, v) -> values.put(k.toLowerCase(Locale.ROOT), words(v)));
    return values;
  }

  private static String words(YamlValue value) {
    if (value.isList()) {
      return value.items().stream().map(FrontMatter::words).collect(Collectors.joining(", "));
    }
    if (value.isMapping()) {
      return value.get("name").map(FrontMatter::words).orElse("");
    }
    return value.isNull() ? "" : value.asString().strip();
  }

  private static String unquoted(String value) {
    return value.strip().replaceAll("^([\"'])(.*)\\1$", "$2");
  }

  private static EssayMetadata metadata(Map<String, String> values) {
    String source = values.getOrDefault("source", "");
    boolean address = !WebAddress.clean(source).isEmpty();
    String outlet = first(values, "outlet", "publication", "newspaper", "publisher", "site");
    SortedMap<String, String> own = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          if (!STANDARD.contains(key)) {
            own.put(EssayMetadata.column(EssayMetadata.META, key), value);
          }
        });
    return new EssayMetadata(
            first(values, "title", "headline"),
            first(values, "author", "authors", "by", "byline"),
            PublicationDate.iso(first(values, "date", "published")),
            WebAddress.clean(first(values, "url", "canonical", "link", "source")))
        .and(outlet.isEmpty() && !address ? source : outlet, own);
  }

  private static String first(Map<String, String> values, String... keys) {
    for (String key : keys) {
      if (!values.getOrDefault(key, "").isEmpty()) {
        return values.get(key);
      }
    }
    return "";
  }
}
