package dev.aludel.inspect;

import dev.aludel.type.SqlType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the type that a catalog names: {@code numeric(10,2)}. */
final class TypeReader {
  private static final Pattern SIZED =
      Pattern.compile("([a-z ]+?)(?:\\((\\d+)(?:,(\\d+))?\\))?( with(?:out)? time zone)?");

  /** PostgreSQL's; H2 does not say what its arrays are of. */
  private static final String ARRAY = "[]";

  // What H2 says of text and bytes without a limit.
  private static final int H2_UNLIMITED = 1_000_000_000;

  private TypeReader() {}

  /** The type; one that is none of ours is text of exactly that name. */
  static SqlType of(String name) {
    if (name.endsWith(ARRAY)) {
      return SqlType.array(of(name.substring(0, name.length() - ARRAY.length())));
    }
    Matcher sized = SIZED.matcher(name);
    if (!sized.matches()) {
      return SqlType.TEXT.exact(name);
    }
    int size = number(sized.group(2));
    int length = size >= H2_UNLIMITED ? 0 : size;
    return switch (sized.group(1) + (" with time zone".equals(sized.group(4)) ? " tz" : "")) {
      case "boolean" -> SqlType.BOOLEAN;
      case "smallint" -> SqlType.SMALLINT;
      case "integer" -> SqlType.INTEGER;
      case "bigint" -> SqlType.BIGINT;
      case "real" -> SqlType.REAL;
      case "double precision" -> SqlType.DOUBLE;
      case "numeric" -> SqlType.numeric(size, number(sized.group(3)));
      case "decfloat" -> SqlType.numeric(0, 0);
      case "character" -> SqlType.character(length);
      case "character varying" -> size >= H2_UNLIMITED ? SqlType.TEXT : SqlType.varchar(length);
      case "text" -> SqlType.TEXT;
      case "date" -> SqlType.DATE;
      case "time" -> SqlType.TIME;
      case "timestamp" -> SqlType.TIMESTAMP;
      case "timestamp tz", "timestamp with time zone" -> SqlType.TIMESTAMP_WITH_TIME_ZONE;
      case "uuid" -> SqlType.UUID;
      case "json", "jsonb" -> SqlType.JSON;
      case "bytea", "binary varying" -> SqlType.binary(length);
      default -> SqlType.TEXT.exact(name);
    };
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
