package org.opedometer.input.html;

import java.util.Optional;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.Span;
import org.opedometer.text.WordFinder;

/** Finds the article in a page and takes the furniture out of it. */
final class ArticleFinder {
  private static final String FURNITURE =
      "script, style, noscript, template, nav, aside, footer, form, iframe, object, embed, svg,"
          + " button, figure figcaption, figcaption, dialog, menu, video, audio, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
          + " [role=contentinfo], [style*=display:none], [style*=display: none]";
  private static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|disqus|respond|related|recommend(?:ed|ations)?|read-?more"
              + "|newsletter|subscri(?:be|ption)|sign-?up|share|sharing"
              + "|social|promo(?:tion)?|adverts?"
              + "|advertisement|ads?|sponsor(?:ed)?|breadcrumbs?|captions?|credits?|cookies?|popup"
              + "|modal|sidebar|masthead|navbar|navigation|menu|pagination|trending|most-?read"
              + "|outbrain|taboola|paywall|tags|skip-?link|print-only)(?:$|[\\s_-])");
  private static final String HOLDERS =
      "body, main, article, h1, h2, blockquote, [itemprop=articleBody]";
  private static final String NOTES =
      ".footnotes, .footnote, .endnotes, [role=doc-endnotes], [role=doc-footnote], blockquote";
  private static final int LEAST_WORDS = 80;
  private static final int DEEPEST = 100;

  /** Readability wants to know where the page lies; links that only it made whole are dropped. */
  private static final String NOWHERE = "https://relative.invalid/";

  private ArticleFinder() {}

  /**
   * What was found.
   *
   * @param root the element that holds the article
   * @param certain whether it could be told from the rest of the page
   */
  record Article(Element root, boolean certain) {}

  static Article find(Document page, String title) {
    clean(page);
    Element body = page.body();
    int all = words(body);
    Optional<Element> marked =
        only(page.select("[itemprop=articleBody]"), all)
            .or(() -> only(page.select("article:not(article article)"), all))
            .or(() -> only(page.select("main, [role=main]"), all));
    if (marked.isPresent()) {
      return new Article(marked.get(), true);
    }
    Element read = readable(page);
    int found = read == null ? 0 : words(read);
    if (read != null && (found >= LEAST_WORDS || found * 2 >= all)) {
      return new Article(read, true);
    }
    return new Article(body, all <= LEAST_WORDS || !title.isEmpty() && found * 2 >= all);
  }

  private static Optional<Element> only(Elements elements, int all) {
    return elements.size() == 1 && isMost(elements.get(0), all)
        ? Optional.of(elements.get(0))
        : Optional.empty();
  }

  private static boolean isMost(Element element, int all) {
    int words = words(element);
    return words >= LEAST_WORDS || words > 0 && words * 2 >= all;
  }

  /** The article by the measure that browsers' reading views use; null where there is none. */
  private static @Nullable Element readable(Document page) {
    if (depth(page) > DEEPEST) {
      return null; // its cost grows with the square of the depth
    }
    try {
      Element found = new Readability4J(NOWHERE, page.clone()).parse().getArticleContent();
      if (found != null) {
        found.select("a[href^=" + NOWHERE + "]").removeAttr("href");
      }
      return found;
    } catch (RuntimeException | StackOverflowError e) {
      return null; // a page it cannot take: the whole body is read instead
    }
  }

  private static void clean(Document page) {
    int all = words(page.body());
    for (Element element : page.select(FURNITURE)) {
      if (!element.is(NOTES) && element.select(NOTES).isEmpty()) {
        element.remove();
      }
    }
    for (Element element : page.body().select("[class], [id]")) {
      String name = element.className() + " " + element.id();
      boolean named = FURNITURE_NAME.matcher(name).find() && !element.is(HOLDERS);
      if (named && words(element) * 10 < all * 4) {
        element.remove();
      }
    }
  }

  private static int depth(Document page) {
    int[] deepest = new int[1];
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }

  private static int words(Element element) {
    String text = element.text();
    return WordFinder.find(text, new Span(0, text.length())).size();
  }
}
