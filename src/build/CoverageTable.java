import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints JaCoCo's line coverage a package and over all. */
class CoverageTable {
  public static void main(String[] args) throws Exception {
    Path csv = Path.of(args[0]);
    if (!Files.exists(csv)) {
      System.out.println("Line coverage: no unit test was run.");
      return;
    }
    Map<String, int[]> linesByPackage = new TreeMap<>();
    int[] all = new int[2];
    List<String> lines = Files.readAllLines(csv);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      int[] sums = linesByPackage.computeIfAbsent(cells[1], name -> new int[2]);
      for (int i = 0; i < 2; i++) { // cells 7 and 8 are LINE_MISSED and LINE_COVERED
        sums[i] += Integer.parseInt(cells[7 + i]);
        all[i] += Integer.parseInt(cells[7 + i]);
      }
    }
    System.out.println("Line coverage of the pure packages");
    linesByPackage.forEach(CoverageTable::print);
    print("all", all);
  }

  private static void print(String name, int[] lines) {
    int sum = lines[0] + lines[1];
    double percent = sum == 0 ? 100 : 100.0 * lines[1] / sum;
    System.out.printf("  %5.1f %%  %5d of %5d lines  %s%n", percent, lines[1], sum, name);
  }
}
