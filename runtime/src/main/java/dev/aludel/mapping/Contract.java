package dev.aludel.mapping;

/** The contract that generated code was written against. */
public final class Contract {

  /**
   * Goes up whenever generated code must be written anew; a constant, so that it is copied into
   * generated code.
   */
  public static final int VERSION = 1;

  private Contract() {}
}
