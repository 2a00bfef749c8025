package org.opedometer.io;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value of a YAML document: a mapping, a list or a scalar.
 *
 * <pre>{@code
 * YamlValue job = YamlValue.parse("job.yml", "threads: 2");
 * int threads = job.get("threads").orElseThrow().asInt(); // 2
 * }</pre>
 */
public final class YamlValue {
  private static final int LARGEST_DOCUMENT = 32 * 1024 * 1024;

  private final String file;
  private final Node node;

  private YamlValue(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * Reads one document; an empty text is an empty mapping.
   *
   * @param file name for messages
   * @throws YamlException where the text is no YAML, with the line
   */
  public static YamlValue parse(String file, String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST_DOCUMENT);
    options.setAllowDuplicateKeys(false);
    try {
      Node node = new Yaml(options).compose(new StringReader(text));
      return new YamlValue(
          file,
          node == null ? new MappingNode(Tag.MAP, List.of(), DumperOptions.FlowStyle.BLOCK) : node);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new YamlException(file, line, e.getProblem());
    } catch (org.yaml.snakeyaml.error.YAMLException e) {
      throw new YamlException(file, 1, e.getMessage());
    }
  }

  /** Line in the file, from 1. */
  public int line() {
    return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
  }

  public String file() {
    return file;
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  /** The entries of a mapping in file order. */
  public Map<String, YamlValue> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw problem("a mapping is expected here");
    }
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = new YamlValue(file, tuple.getKeyNode()).asString();
      if (entries.put(key, new YamlValue(file, tuple.getValueNode())) != null) {
        throw problem("'" + key + "' stands twice");
      }
    }
    return entries;
  }

  /** The value under {@code key}, or nothing where the key is missing or null. */
  public Optional<YamlValue> get(String key) {
    return Optional.ofNullable(entries().get(key)).filter(v -> !v.isNull());
  }

  /** The items of a list. */
  public List<YamlValue> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw problem("a list is expected here");
    }
    return sequence.getValue().stream().map(n -> new YamlValue(file, n)).toList();
  }

  public String asString() {
    if (!(node instanceof ScalarNode scalar)) {
      throw problem("one value is expected here");
    }
    return scalar.getValue();
  }

  /** A whole number. */
  public int asInt() {
    try {
      return Integer.parseInt(asString().replace("_", ""));
    } catch (NumberFormatException e) {
      throw problem("'" + asString() + "' is not a whole number");
    }
  }

  /** A point decimal. */
  public double asDouble() {
    try {
      return Double.parseDouble(asString());
    } catch (NumberFormatException e) {
      throw problem("'" + asString() + "' is not a number");
    }
  }

  /** {@code true}, {@code yes}, {@code on} or their opposites. */
  public boolean asBoolean() {
    return switch (asString().toLowerCase(java.util.Locale.ROOT)) {
      case "true", "yes", "on" -> true;
      case "false", "no", "off" -> false;
      default -> throw problem("'" + asString() + "' is neither true nor false");
    };
  }

  /** An error that names this place. */
  public YamlException problem(String message) {
    return new YamlException(file, line(), message);
  }
}
