package org.opedometer.input.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.Hyperlink;
import org.opedometer.model.Span;

/** Addresses in the web; any other kind of link, such as a script, is kept as text alone. */
public final class WebAddress {
  private static final Pattern PLAIN =
      Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"“”]{3,2000}+");
  private static final String TRAILING = ".,;:!?)]}'’*_";

  private static final Pattern OTHER_SCHEME = Pattern.compile("^[\\p{Alpha}][\\p{Alnum}+.-]*:");

  /** Buttons that hand the page on to others. */
  private static final Pattern SHARING =
      Pattern.compile(
          "(?i)/(?:intent/(?:tweet|post)|sharer?(?:\\.php)?|share(?:article|offsite)?|submit"
              + "|pin/create\\S*)/?(?:[?#]|$)|/share/url|whatsapp\\.com/send|[?&]share=|addtoany\\.");

  /** Pages that list articles: they hold no single statement that a claim could rest on. */
  private static final Pattern LISTING =
      Pattern.compile(
          "(?i)^(?:https?://[^/]+)?/+(?:[\\w-]+/)?(?:topics?|tags?|categor(?:y|ies)|authors?"
              + "|profiles?|contributors?|sections?|search)/[^/]*/?(?:[?#].*)?$");

  private WebAddress() {}

  /** The address if it leads to the web, else an empty string. */
  public static String clean(String address) {
    String bare = address.strip();
    String lower = bare.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    if (lower.startsWith("//")) {
      return "https:" + bare;
    }
    return web && bare.chars().noneMatch(Character::isISOControl) ? bare : "";
  }

  /**
   * The target of a link that a text may rest on: an address in the web, or a path on the site the
   * page comes from, since it depends on the program that saved a page which of the two it bears.
   * Empty for links that share the page, lead to a topic or an author, or stay on the page.
   */
  public static String link(String address) {
    String bare = address.strip();
    if (bare.isEmpty() || SHARING.matcher(bare).find() || LISTING.matcher(bare).find()) {
      return "";
    }
    String web = clean(bare);
    if (!web.isEmpty()) {
      return web;
    }
    boolean path = !OTHER_SCHEME.matcher(bare).find() && !bare.matches("/?[#?].*");
    boolean plain = bare.chars().noneMatch(c -> Character.isISOControl(c) || c == ' ');
    return path && plain && bare.length() > 1 ? bare : "";
  }

  /** The given links and those whose address is written out in the text, in text order. */
  public static List<Hyperlink> withPlain(String text, List<Hyperlink> known) {
    List<Hyperlink> all = new ArrayList<>(known);
    Matcher matcher = PLAIN.matcher(text);
    int next = 0;
    while (matcher.find()) {
      while (next < known.size() && known.get(next).span().end() <= matcher.start()) {
        next++;
      }
      Span span = new Span(matcher.start(), end(text, matcher));
      if (next == known.size() || !known.get(next).span().overlaps(span)) {
        String written = span.in(text);
        boolean scheme = written.regionMatches(true, 0, "http", 0, 4);
        all.add(new Hyperlink(span, scheme ? written : "https://" + written));
      }
    }
    all.sort(Comparator.comparing(Hyperlink::span));
    return all;
  }

  private static int end(String text, Matcher matcher) {
    int end = matcher.end();
    boolean bracket = matcher.group().indexOf('(') >= 0;
    while (TRAILING.indexOf(text.charAt(end - 1)) >= 0
        && !(bracket && text.charAt(end - 1) == ')')) {
      end--;
    }
    return end;
  }
}
