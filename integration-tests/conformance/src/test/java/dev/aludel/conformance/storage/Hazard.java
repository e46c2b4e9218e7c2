package dev.aludel.conformance.storage;

/** What a parcel may do. */
public enum Hazard {
  NONE,
  FRAGILE,
  FLAMMABLE
}
