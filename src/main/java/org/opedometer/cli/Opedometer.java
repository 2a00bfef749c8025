package org.opedometer.cli;

/** x. */
public final class Opedometer {
  private Opedometer() {}
  public static void main(String[] args) {
    System.out.println("hi");
  }
}
