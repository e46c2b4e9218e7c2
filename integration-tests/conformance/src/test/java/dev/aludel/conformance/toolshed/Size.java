package dev.aludel.conformance.toolshed;

/** How large a tool is. */
public enum Size {
  SMALL,
  LARGE,
  HUGE
}
