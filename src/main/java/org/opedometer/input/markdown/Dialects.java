package org.opedometer.input.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what programs add to CommonMark into CommonMark, or into nothing where it is no text:
 * shortcodes of Hugo, tags of Liquid (Jekyll), links and callouts of Obsidian, task lists, tables,
 * text that is struck out. Code is left as it is.
 */
final class Dialects {
  private record Change(Pattern pattern, String replacement) {}

  private static final List<Change> CHANGES =
      List.of(
          change("\\{\\{[<%].{0,2000}?[>%]}}", ""), // Hugo's shortcodes
          change("\\{%-?.{0,2000}?-?%}", ""), // Liquid's tags
          change("\\{\\{(?!\\{).{0,500}?}}", ""), // and values
          change("%%.{0,2000}?%%", ""), // Obsidian's comments
          change("!\\[\\[[^\\[\\]\\n]{1,300}]]", ""), // embedded notes and pictures
          change("\\[\\[[^\\[\\]|\\n]{1,300}\\|([^\\[\\]\\n]{1,300})]]", "$1"),
          change(
              "\\[\\[(?:[^\\[\\]|#\\n]{0,200}/)?([^\\[\\]|#/\\n]{1,200})(?:#[^\\[\\]\\n]{0,200})?]]",
              "$1"),
          change("~~(?=\\S)[^~\\n]{1,2000}?(?<=\\S)~~ ?", ""),
          change("==(?=\\S)([^=\\n]{1,2000}?)(?<=\\S)==", "$1"),
          change("(?m)^([ \\t>]{0,200}>[ \\t]*)\\[![\\w-]{1,30}][+-]?[ \\t]*", "$1"), // callouts
          change("(?m)^([ \\t]*[-*+][ \\t]+)\\[[ xX]][ \\t]+", "$1"), // task lists
          change("(?m)[ \\t]*\\{:?[#.][\\w .:#=\"-]{1,200}}[ \\t]*$", "")); // attributes

  private static final Pattern CODE =
      Pattern.compile("(?ms)^(`{3,}|~{3,}).*?^\\1|`[^`\\n]{1,500}`");

  /** The line under the head of a table. */
  private static final Pattern RULE =
      Pattern.compile("[ \\t]*\\|?[ \\t]*:?-{2,}:?[ \\t|:-]{0,2000}");

  private Dialects() {}

  private static Change change(String pattern, String replacement) {
    return new Change(Pattern.compile(pattern, Pattern.DOTALL), replacement);
  }

  static String toCommonMark(String markdown) {
    StringBuilder plain = new StringBuilder(markdown.length());
    Matcher code = CODE.matcher(markdown);
    int from = 0;
    while (code.find()) {
      plain.append(prose(markdown.substring(from, code.start()))).append(code.group());
      from = code.end();
    }
    return plain.append(prose(markdown.substring(from))).toString();
  }

  private static String prose(String markdown) {
    String plain = markdown;
    for (Change change : CHANGES) {
      plain = change.pattern.matcher(plain).replaceAll(change.replacement);
    }
    return withoutTables(plain);
  }

  /** Tables as lists, one item a row. */
  private static String withoutTables(String markdown) {
    if (markdown.indexOf('|') < 0) {
      return markdown;
    }
    String[] lines = markdown.split("\\R", -1);
    StringBuilder plain = new StringBuilder(markdown.length());
    boolean table = false;
    for (int i = 0; i < lines.length; i++) {
      boolean cells = lines[i].indexOf('|') >= 0;
      boolean head = cells && i + 1 < lines.length && RULE.matcher(lines[i + 1]).matches();
      plain.append(head && !table ? "\n" : "");
      table = cells && (table || head);
      plain.append(table ? item(lines[i]) : lines[i]);
      plain.append(i + 1 < lines.length ? "\n" : "");
    }
    return plain.toString();
  }

  private static String item(String row) {
    String cells = row.strip().replaceAll("^\\||\\|$", "").replaceAll("\\s*\\|\\s*", "; ").strip();
    return cells.matches("[-:; ]*") ? "" : "- " + cells;
  }
}
