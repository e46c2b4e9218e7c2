package dev.aludel.conformance.postoffice;

/** How far away somebody lives. */
public enum Zone {
  NEAR,
  FAR
}
