package dev.aludel.shop;

/** Starts the shop. */
final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("The shop opens soon. " + String.join(" ", arguments));
  }
}
