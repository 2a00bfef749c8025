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
