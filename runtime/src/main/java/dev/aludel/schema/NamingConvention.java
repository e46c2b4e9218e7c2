package dev.aludel.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The names of constraints and indexes that were given none: {@code pk_<table>}, {@code
 * uq_<table>_<columns>}, {@code fk_<table>_<columns>_<target>}, {@code ck_<table>_<columns>},
 * {@code ix_<table>_<columns>}. The same declaration always gets the same name, so migrations can
 * rely on it.
 */
public final class NamingConvention {
  /** The most bytes of a name in UTF-8: what PostgreSQL takes. */
  public static final int MAX_BYTES = 63;

  private static final int HASH_DIGITS = 8;

  private NamingConvention() {}

  /** The name of a primary key. */
  public static String primaryKey(String table) {
    return shortened("pk_" + table);
  }

  /** The name of a unique constraint. */
  public static String unique(String table, List<String> columns) {
    return shortened("uq_" + table + "_" + String.join("_", columns));
  }

  /** The name of a foreign key. */
  public static String foreignKey(String table, List<String> columns, String target) {
    return shortened("fk_" + table + "_" + String.join("_", columns) + "_" + target);
  }

  /** The name of a check over columns; over none it is {@code ck_<table>_table}. */
  public static String check(String table, List<String> columns) {
    return shortened(
        "ck_" + table + "_" + (columns.isEmpty() ? "table" : String.join("_", columns)));
  }

  /** The name of an index. */
  public static String index(String table, List<String> columns) {
    return shortened("ix_" + table + "_" + String.join("_", columns));
  }

  /**
   * {@code name} itself if it has at most {@link #MAX_BYTES} bytes; else its beginning and a hash
   * of the whole, so that long names which differ only at the end stay different.
   */
  public static String shortened(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES) {
      return name;
    }
    return beginning(name, MAX_BYTES - HASH_DIGITS - 1) + "_" + hash(name);
  }

  private static String beginning(String name, int maxBytes) {
    int end = 0;
    int bytes = 0;
    while (end < name.length()) {
      int next = name.offsetByCodePoints(end, 1);
      bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > maxBytes) {
        break;
      }
      end = next;
    }
    return name.substring(0, end);
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
