package org.opedometer.input.manifest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which id each essay has been given, so that it keeps it when its file is renamed or moved, when
 * another folder joins the inputs, or when the inputs' folder is called otherwise.
 *
 * <p>A file takes the id of, first, the entry of its own place; else of one with the same bytes;
 * else of one with the same path below its input, these two only where that entry's own place is
 * not among the inputs any more. What is left is new and named after its file, as {@link EssayIds}
 * does, by an id that no other essay has or had.
 *
 * <p>Places are kept relative to the output folder: a project that is copied or moved as a whole
 * knows its essays again.
 */
public final class EssayRegister {
  private static final String SEPARATOR = "\t";
  private static final String PART = "#";
  private static final int CELLS = 6;

  private final Path base;
  private final Map<String, Entry> entries;

  /**
   * An essay at a place.
   *
   * @param sha256 hash of the file's bytes when it was last seen
   * @param fileName path below its input folder
   * @param input the file or folder among the inputs that it was found in; empty if not known
   * @param place its real path; empty if not known
   * @param listed whether it stood in the tables when these were last written
   */
  public record Entry(
      String id, String sha256, String fileName, String input, String place, boolean listed) {
    /** An essay of which only the result is known. */
    public static Entry of(String id, String sha256, String fileName, boolean listed) {
      return new Entry(id, sha256, fileName, "", "", listed);
    }
  }

  /**
   * @param entries by id, the earliest known first
   */
  private EssayRegister(Path base, Map<String, Entry> entries) {
    this.base = base;
    this.entries = entries;
  }

  private EssayRegister of(Stream<Entry> changed) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    changed.forEach(e -> byId.put(e.id, e));
    return new EssayRegister(base, byId);
  }

  /**
   * @param base the folder that places are relative to
   */
  public static EssayRegister empty(Path base) {
    return new EssayRegister(base, Map.of());
  }

  /** The register written as {@link #lines}; a line that is none of its own is passed over. */
  public static EssayRegister of(Path base, List<String> lines) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (String line : lines) {
      String[] cells = line.split(SEPARATOR, -1);
      if (cells.length == CELLS) {
        entries.put(
            cells[0],
            new Entry(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5].equals("1")));
      }
    }
    return new EssayRegister(base, entries);
  }

  /** One line an entry. */
  public List<String> lines() {
    return entries.values().stream()
        .map(
            e ->
                String.join(
                    SEPARATOR,
                    e.id,
                    e.sha256,
                    e.fileName.replaceAll("[\t\r\n]", " "),
                    e.input.replaceAll("[\t\r\n]", " "),
                    e.place.replaceAll("[\t\r\n]", " "),
                    e.listed ? "1" : "0"))
        .toList();
  }

  /** The same with essays of which only a result is known, as an older version left them. */
  public EssayRegister with(Collection<Entry> known) {
    return of(Stream.concat(entries.values().stream(), known.stream()));
  }

  /** A file among the inputs, its id still open. */
  record Found(Path place, String fileName, String sha256) {}

  /** The id of each place. */
  Map<Path, String> assign(Collection<Found> files) {
    Map<Path, String> ids = new LinkedHashMap<>();
    Set<String> present = files.stream().map(f -> relative(f.place)).collect(Collectors.toSet());
    Set<String> taken = new HashSet<>();
    Map<String, List<Entry>> byPlace = grouped(e -> e.place, e -> !e.place.isEmpty());
    Predicate<Entry> left = e -> !present.contains(e.place);
    Map<String, List<Entry>> bySum = grouped(e -> e.sha256, left);
    Map<String, List<Entry>> byName = grouped(e -> e.fileName, left);
    for (Found file : files) {
      take(file, byPlace.get(relative(file.place)), ids, taken);
    }
    for (Found file : files) {
      take(file, bySum.get(file.sha256), ids, taken);
    }
    for (Found file : files) {
      take(file, byName.get(file.fileName), ids, taken);
    }
    Set<String> known = entries.keySet();
    Map<String, Path> fresh = new TreeMap<>();
    files.stream()
        .filter(f -> !ids.containsKey(f.place))
        .forEach(f -> fresh.put(f.fileName, f.place));
    EssayIds.assign(fresh.keySet(), known).forEach((name, id) -> ids.put(fresh.get(name), id));
    return ids;
  }

  private Map<String, List<Entry>> grouped(Function<Entry, String> key, Predicate<Entry> wanted) {
    return entries.values().stream().filter(wanted).collect(Collectors.groupingBy(key));
  }

  /** Of several that could be meant, one of the same file name, else the first. */
  private static void take(
      Found file, @Nullable List<Entry> candidates, Map<Path, String> ids, Set<String> taken) {
    if (candidates == null || ids.containsKey(file.place)) {
      return;
    }
    Optional<Entry> same =
        candidates.stream()
            .filter(e -> !taken.contains(e.id) && e.fileName.equals(file.fileName))
            .findFirst();
    same.or(() -> candidates.stream().filter(e -> !taken.contains(e.id)).findFirst())
        .ifPresent(
            e -> {
              ids.put(file.place, e.id);
              taken.add(e.id);
            });
  }

  /**
   * The register after a scan: what was found has its new place, the others stay as they are.
   *
   * @param isListed whether an essay stands in the tables now
   */
  public EssayRegister after(Manifest manifest, Predicate<String> isListed) {
    Map<String, Entry> byId = new LinkedHashMap<>(entries);
    for (ManifestEntry found : manifest.entries()) {
      String part = found.isPart() ? PART + found.essayId() : "";
      byId.put(
          found.essayId(),
          new Entry(
              found.essayId(),
              found.sha256(),
              found.fileName(),
              relative(found.input()),
              relative(found.path()) + part,
              false));
    }
    return of(
        byId.values().stream()
            .map(
                e -> new Entry(e.id, e.sha256, e.fileName, e.input, e.place, isListed.test(e.id))));
  }

  /** The register after a scan that was not followed by tables. */
  public EssayRegister after(Manifest manifest) {
    return after(manifest, id -> entries.containsKey(id) && entries.get(id).listed);
  }

  /** The same without the essays whose results were taken away. */
  public EssayRegister without(Collection<String> ids) {
    return of(entries.values().stream().filter(e -> !ids.contains(e.id)));
  }

  /** Ids of the essays that stood in the tables and are not among the inputs now. */
  public List<String> gone(Manifest manifest) {
    Set<String> present = ids(manifest);
    return entries.values().stream()
        .filter(e -> e.listed && !present.contains(e.id))
        .map(Entry::id)
        .toList();
  }

  /** Of these, the essays whose files are not where they were: not just left out of the inputs. */
  public List<String> lost(Collection<String> ids) {
    return entries.values().stream()
        .filter(e -> ids.contains(e.id))
        .filter(e -> e.place.isEmpty() || !Files.exists(base.resolve(file(e))))
        .map(Entry::id)
        .toList();
  }

  /**
   * Ids of the essays that were found in one of these inputs and are there no more, whether listed
   * or not.
   */
  public List<String> leftFrom(Collection<Path> inputs, Manifest manifest) {
    Set<String> present = ids(manifest);
    List<String> roots = inputs.stream().map(this::relative).toList();
    return entries.values().stream()
        .filter(e -> !present.contains(e.id))
        .filter(e -> roots.stream().anyMatch(root -> isWithin(e, root)))
        .map(Entry::id)
        .toList();
  }

  /** How many essays of the tables were found in this input. */
  public int listedIn(Path input) {
    return listedIdsIn(input).size();
  }

  /** Ids of the essays of the tables that were found in this input. */
  public List<String> listedIdsIn(Path input) {
    String root = relative(input);
    return entries.values().stream()
        .filter(e -> e.listed && isWithin(e, root))
        .map(Entry::id)
        .toList();
  }

  /** Hash of what an essay of the tables was made from; nothing where it stands in none. */
  public Optional<String> listedSum(String id) {
    return Optional.ofNullable(entries.get(id)).filter(Entry::listed).map(Entry::sha256);
  }

  /** How many essays stood in the tables. */
  public int listed() {
    return (int) entries.values().stream().filter(Entry::listed).count();
  }

  /** The earliest known of the listed essays with the same bytes, for those that are not it. */
  public Map<String, String> twins(Manifest manifest) {
    Map<String, Integer> age = new HashMap<>();
    entries.keySet().forEach(id -> age.put(id, age.size()));
    Map<String, String> first = new HashMap<>();
    manifest.entries().stream()
        .sorted(
            Comparator.comparing(
                    (ManifestEntry e) -> age.getOrDefault(e.essayId(), Integer.MAX_VALUE))
                .thenComparing(ManifestEntry.BY_NAME))
        .forEach(e -> first.putIfAbsent(e.sha256(), e.essayId()));
    Map<String, String> twins = new HashMap<>();
    for (ManifestEntry entry : manifest.entries()) {
      String original = Objects.requireNonNull(first.get(entry.sha256()));
      if (!original.equals(entry.essayId())) {
        twins.put(entry.essayId(), original);
      }
    }
    return twins;
  }

  private static Set<String> ids(Manifest manifest) {
    return manifest.entries().stream().map(ManifestEntry::essayId).collect(Collectors.toSet());
  }

  /** The file that an essay is, or is a part of. */
  private static String file(Entry entry) {
    String part = PART + entry.id;
    return entry.place.endsWith(part)
        ? entry.place.substring(0, entry.place.length() - part.length())
        : entry.place;
  }

  private static boolean isWithin(Entry entry, String root) {
    return entry.input.equals(root)
        || file(entry).equals(root)
        || (!entry.place.isEmpty() && entry.place.startsWith(root + "/"));
  }

  private String relative(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return base.relativize(absolute).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      return absolute.toString().replace('\\', '/'); // another drive
    }
  }
}
