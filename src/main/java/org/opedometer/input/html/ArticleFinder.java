package org.opedometer.input.html;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.Span;
import org.opedometer.text.WordFinder;

/** Finds the article in a page and takes the furniture out of it. */
final class ArticleFinder {
  private static final int LEAST_WORDS = 80;
  private static final int DEEPEST = 100;

  /** Readability wants to know where the page lies; links that only it made whole are cut again. */
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
    new PageCleaner(page).clean();
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
        for (Element link : found.select("a[href^=" + NOWHERE + "]")) {
          link.attr("href", link.attr("href").substring(NOWHERE.length() - 1));
        }
      }
      return found;
    } catch (RuntimeException | StackOverflowError e) {
      return null; // a page it cannot take: the whole body is read instead
    }
  }

  private static int depth(Document page) {
    int[] deepest = new int[1];
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }

  /** Words of an element. */
  static int words(Element element) {
    String text = element.text();
    return WordFinder.find(text, new Span(0, text.length())).size();
  }
}
