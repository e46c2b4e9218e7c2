package dev.aludel.mapping;

/** What is done to related objects together with their owner. */
public enum Cascade {
  /** Related objects are added to the session with the owner. */
  SAVE_UPDATE,
  /** Related objects are merged with the owner. */
  MERGE,
  /** Related objects are deleted with the owner. */
  DELETE,
  /** A related object that is taken from its owner is deleted. */
  DELETE_ORPHAN,
  /** Related objects are refreshed and expired with the owner. */
  REFRESH_EXPIRE,
  /** Related objects leave the session with the owner. */
  EXPUNGE,
  /** All of these but {@link #DELETE_ORPHAN}. */
  ALL
}
