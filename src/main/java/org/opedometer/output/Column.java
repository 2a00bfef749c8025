package org.opedometer.output;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.CsvNamed;

/**
 * One column of a table.
 *
 * @param name its header, never changed once released
 * @param type what its cells hold
 * @param unit unit and range in words, empty where there is none
 * @param direction how to read a higher value, empty where there is nothing to say
 * @param description one sentence for a reader
 * @param cell turns a row into the text of the cell; empty means "does not apply"
 */
public record Column<R>(
    String name,
    Type type,
    String unit,
    String direction,
    String description,
    Function<R, String> cell) {

  /** What the cells of a column hold. */
  public enum Type {
    STRING,
    INTEGER,
    NUMBER,
    /** Written 0 or 1. */
    BOOLEAN,
    /** Words or a number, as the row says. */
    ANY;

    /** The name in the Table Schema standard. */
    public String schemaName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Words, made safe for spreadsheets. */
  static <R> Column<R> text(String name, String description, Function<R, String> value) {
    return new Column<>(name, Type.STRING, "", "", description, row -> Cell.text(value.apply(row)));
  }

  /** One of a few names, or null where none applies. */
  static <R> Column<R> choice(
      String name, String description, Function<R, @Nullable CsvNamed> value) {
    return new Column<>(
        name,
        Type.STRING,
        "",
        "",
        description,
        row -> {
          CsvNamed choice = value.apply(row);
          return choice == null ? "" : choice.csvName();
        });
  }

  /** A whole number, or null where it does not apply. */
  static <R> Column<R> count(
      String name, String unit, String description, Function<R, @Nullable Integer> value) {
    return new Column<>(
        name,
        Type.INTEGER,
        unit,
        "",
        description,
        row -> {
          Integer count = value.apply(row);
          return count == null ? "" : count.toString();
        });
  }

  /** A decimal, or null where it does not apply. */
  static <R> Column<R> number(
      String name, String unit, String description, Function<R, @Nullable Double> value) {
    return new Column<>(
        name,
        Type.NUMBER,
        unit,
        "",
        description,
        row -> {
          Double number = value.apply(row);
          return number == null ? "" : Cell.decimal(number);
        });
  }

  static <R> Column<R> flag(String name, String description, Predicate<R> value) {
    return new Column<>(
        name, Type.BOOLEAN, "0/1", "", description, row -> value.test(row) ? "1" : "0");
  }
}
