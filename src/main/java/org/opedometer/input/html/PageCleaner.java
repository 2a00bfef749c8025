package org.opedometer.input.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Takes the furniture out of a page: scripts, navigation, hidden parts, advertisements, comments,
 * lines of the site, and pull quotes that print the author's words twice.
 *
 * <p>A name alone says little: static site generators make ids out of headings ({@code
 * social-housing}, {@code the-share-of-blame}), so an element that holds prose goes only where its
 * class is one that no heading makes.
 */
final class PageCleaner {
  private static final String FURNITURE =
      "script, style, noscript, template, nav, aside, footer, form, iframe, object, embed, svg,"
          + " button, figcaption, dialog, menu, video, audio, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo]";
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?!\\.)");
  private static final Pattern HIDDEN_CLASS =
      Pattern.compile("(?i)(?:^|\\s)(?:visually-?hidden|sr-only|screen-reader(?:-text)?)(?:$|\\s)");

  /** Words in names of furniture that are ordinary words, too. */
  private static final Pattern ORDINARY =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|respond|related|recommend(?:ed|ations)?|read-?more"
              + "|newsletter|subscri(?:be|ption)|sign-?up|share|sharing|social|promo(?:tion)?"
              + "|adverts?|advertisement|ads?|sponsor(?:ed)?|captions?|credits?|cookies?|popup"
              + "|modal|masthead|navigation|menu|trending|most-?read|tags|print-only)(?:$|[\\s_-])");

  /** Class names that are furniture whatever stands in them. */
  private static final Pattern SURE =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:(?:[\\w-]*[-_])?(?:disqus|breadcrumbs?|navbar|sidebar|pagination|outbrain"
              + "|taboola|paywall|skip-?link|newsletter|sign-?up|subscribe|advert(?:s|isement)?"
              + "|sponsored|most-?read|trending|cookie-?(?:banner|notice|consent)|popup)(?:[-_]\\w+)*"
              + "|comments|comment-(?:list|area|section|thread)|comments-(?:list|area|section)"
              + "|ads?|ad-(?:slot|unit|container|wrapper|box)|promo|related(?:-(?:articles|posts|links"
              + "|stories|content))?|share-?(?:bar|buttons?|links|tools)|social-?(?:share|links|media"
              + "|icons|bar))(?:$|\\s)");

  private static final String SURE_ID = "#comments, #disqus_thread, #respond";
  private static final String HOLDERS =
      "body, main, article, h1, h2, blockquote, [itemprop=articleBody]";
  private static final String NOTES =
      ".footnotes, .footnote, .endnotes, [role=doc-endnotes], [role=doc-footnote], blockquote";
  private static final Pattern PULL_QUOTE = Pattern.compile("(?i)pull-?_?quote");
  private static final Pattern PROSE = Pattern.compile("(?s).*\\p{L}[.!?…][\"'”’)\\]]*(?:\\s.*)?");
  private static final int PROSE_WORDS = 6;
  private static final int MOST_QUOTES = 40;
  private static final double SAID_BEFORE = 0.7;

  private final Document page;
  private final int all;

  PageCleaner(Document page) {
    this.page = page;
    this.all = ArticleFinder.words(page.body());
  }

  void clean() {
    credits();
    for (Element element : page.select(FURNITURE)) {
      if (!element.is(NOTES) && element.select(NOTES).isEmpty() && !isCredit(element)) {
        element.remove();
      }
    }
    for (Element element : page.body().select("[style]")) {
      if (HIDDEN.matcher(element.attr("style")).find()) {
        element.remove();
      }
    }
    named();
    pullQuotes();
    for (Element line : page.body().select("p, h3, h4, h5, h6, li, div:not(:has(p, div))")) {
      if (!line.hasAttr("data-credit") && PageLines.isOne(line.text())) {
        line.remove();
      }
    }
  }

  private static boolean isCredit(Element element) {
    return element.hasAttr("data-credit");
  }

  /** Marks who is credited under a quotation; a caption over or under one moves into it. */
  private void credits() {
    for (Element figure : page.select("figure:has(blockquote)")) {
      Element caption = figure.selectFirst("figcaption");
      Element quote = figure.selectFirst("blockquote");
      if (caption != null && quote != null && caption.closest("blockquote") == null) {
        quote.appendChild(caption);
      }
    }
    for (Element quote : page.select("blockquote")) {
      List<Element> named = new ArrayList<>(quote.select("footer, figcaption, cite"));
      named.removeIf(e -> e.parents().stream().anyMatch(named::contains));
      for (Element credit : named) {
        boolean short_ = ArticleFinder.words(credit) <= 20 && !credit.text().isBlank();
        if (short_ && (!credit.nameIs("cite") || standsLast(credit, quote))) {
          credit.attr("data-credit", "");
        }
      }
    }
  }

  /** Whether nothing follows in the quotation, and a sentence or paragraph has ended before. */
  private static boolean standsLast(Element cite, Element quote) {
    String whole = quote.text().strip();
    String name = cite.text().strip();
    if (!whole.endsWith(name)) {
      return false;
    }
    String before = whole.substring(0, whole.length() - name.length()).strip();
    boolean ownLine = cite.parent() == quote || cite.parent().text().strip().equals(name);
    return ownLine || before.matches("(?s).*[.!?…\"”’»—–-]");
  }

  private void named() {
    for (Element element : page.body().select("[class], [id]")) {
      if (element.is(HOLDERS) || ArticleFinder.words(element) * 10 >= all * 4) {
        continue;
      }
      boolean sure =
          !element.is("p, h3, h4, h5, h6, span, a")
              && (SURE.matcher(element.className()).find() || element.is(SURE_ID));
      boolean hidden = HIDDEN_CLASS.matcher(element.className()).find();
      String name = element.className() + " " + element.id();
      if (sure || hidden || ORDINARY.matcher(name).find() && !holdsProse(element)) {
        element.remove();
      }
    }
  }

  /** Sentences of the author's, or the heading over them, and not a list of links. */
  private static boolean holdsProse(Element element) {
    if (element.is("h3, h4, h5, h6")) {
      Element next = element.nextElementSibling();
      return next != null && holdsProse(next);
    }
    int words = ArticleFinder.words(element);
    int linked = element.select("a").stream().mapToInt(ArticleFinder::words).sum();
    return words - linked >= PROSE_WORDS
        && linked * 5 < words * 2
        && PROSE.matcher(element.text().strip()).matches();
  }

  /** Takes out what is printed a second time to catch the eye. */
  private void pullQuotes() {
    List<Element> candidates = new ArrayList<>(page.body().select("[class]"));
    candidates.removeIf(e -> !PULL_QUOTE.matcher(e.className()).find());
    candidates.addAll(page.body().select("aside, blockquote:not(:has([data-credit]))"));
    for (Element element : candidates.subList(0, Math.min(MOST_QUOTES, candidates.size()))) {
      if (element.root() == page && isSaidElsewhere(element)) {
        element.remove();
      }
    }
  }

  private boolean isSaidElsewhere(Element element) {
    List<String> own = runs(element.text());
    if (own.isEmpty()) {
      return false;
    }
    TextNode place = new TextNode("");
    element.replaceWith(place);
    Set<String> others = new HashSet<>(runs(page.body().text()));
    place.replaceWith(element);
    long again = own.stream().filter(others::contains).count();
    return again >= own.size() * SAID_BEFORE;
  }

  /** All runs of three words. */
  private static List<String> runs(String text) {
    String[] words =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + 3 <= words.length; i++) {
      runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return runs;
  }
}
