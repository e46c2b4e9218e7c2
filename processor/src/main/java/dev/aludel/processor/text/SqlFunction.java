package dev.aludel.processor.text;

import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A function, with one list of arguments that it takes.
 *
 * @param result its type, or how it follows from the arguments
 * @param nulls what makes it null
 * @param database the only one that has it; empty if all have
 */
record SqlFunction(
    String name,
    String result,
    List<Argument> arguments,
    Nulls nulls,
    Optional<String> database,
    Use use) {

  /** When a function answers NULL. */
  enum Nulls {
    /** If any argument is null. */
    ANY,
    /** If all arguments are null. */
    ALL,
    /** If the first is. */
    FIRST,
    /** Never. */
    NEVER,
    /** Whatever the arguments are. */
    MAYBE
  }

  /** How a function is called. */
  enum Use {
    SCALAR,
    AGGREGATE,
    /** An aggregate that asks for WITHIN GROUP. */
    ORDERED,
    /** Only with OVER. */
    WINDOW
  }

  /** What an argument must be. */
  enum Family {
    ANY(""),
    TEXT("text"),
    NUMBER("a number"),
    /** A number that is no floating-point one; H2 takes those, too. */
    EXACT("an exact number"),
    /** A number of at most 32 bits; H2 takes others, too. */
    INT("an integer"),
    TIME("a time"),
    DATE("a date"),
    BOOLEAN("a condition"),
    BYTES("bytes"),
    ARRAY("an array"),
    /** What PostgreSQL has a smallest and a greatest of. */
    ORDERED("a number, a text or a time"),
    /** The name of a part of a time. */
    UNIT("a part of a time");

    private final String words;

    Family(String words) {
      this.words = words;
    }

    /** As a message says it. */
    String words() {
      return words;
    }

    /** Whether a database takes a value without a cast. */
    boolean accepts(SqlValue value, String database) {
      if (value.kind().isEmpty()) {
        return true;
      }
      boolean strict = database.equals(Findings.POSTGRESQL);
      if (value.form() == SqlValue.Form.LITERAL) {
        return this != NUMBER && this != EXACT && this != INT && this != ARRAY;
      }
      return switch (this) {
        case ANY, UNIT -> true;
        case TEXT -> value.isText();
        case NUMBER -> value.isNumber();
        case EXACT -> value.isNumber() && !(strict && value.is(SqlKind.REAL, SqlKind.DOUBLE));
        case INT -> value.isNumber() && !(strict && !value.is(SqlKind.SMALLINT, SqlKind.INTEGER));
        case TIME -> value.isTime();
        case DATE -> value.is(SqlKind.DATE);
        case BOOLEAN -> value.is(SqlKind.BOOLEAN);
        case BYTES -> value.is(SqlKind.BINARY);
        case ARRAY -> false;
        case ORDERED -> !strict || value.isNumber() || value.isText() || value.isTime();
      };
    }
  }

  /** An argument; one that repeats can also be missing. */
  record Argument(Family family, boolean optional, boolean repeats) {

    static Argument of(String text) {
      boolean repeats = text.endsWith("*");
      boolean optional = repeats || text.endsWith("?");
      String family = optional ? text.substring(0, text.length() - 1) : text;
      return new Argument(Family.valueOf(family.toUpperCase(Locale.ROOT)), optional, repeats);
    }
  }

  private static final Set<String> GROUP_RESULTS = Set.of("count", "sum", "average", "group");

  /** The function of an entry of the catalogue. */
  static SqlFunction of(String... words) {
    List<Argument> arguments = new ArrayList<>();
    if (!words[2].equals("-")) {
      for (String one : words[2].split(",", -1)) {
        arguments.add(Argument.of(one));
      }
    }
    Optional<String> database =
        words.length < 5
            ? Optional.empty()
            : Optional.of(words[4].equals("pg") ? Findings.POSTGRESQL : words[4]);
    return new SqlFunction(
        words[0],
        words[1].replaceAll("[!^@]", ""),
        List.copyOf(arguments),
        Nulls.valueOf(words[3].toUpperCase(Locale.ROOT)),
        database,
        use(words[1]));
  }

  private static Use use(String result) {
    return switch (result.charAt(result.length() - 1)) {
      case '!' -> Use.AGGREGATE;
      case '@' -> Use.ORDERED;
      case '^' -> Use.WINDOW;
      default -> GROUP_RESULTS.contains(result) ? Use.AGGREGATE : Use.SCALAR;
    };
  }

  SqlFunction onlyOf(String dialect) {
    return new SqlFunction(name, result, arguments, nulls, Optional.of(dialect), use);
  }

  boolean isOf(String dialect) {
    return database.isEmpty() || database.get().equals(dialect);
  }

  /** Whether it looks at a group of rows. */
  boolean isAggregate() {
    return use == Use.AGGREGATE || use == Use.ORDERED;
  }

  /** Whether it answers a number even for no rows at all. */
  boolean counts() {
    return nulls == Nulls.NEVER;
  }

  int least() {
    return (int) arguments.stream().filter(one -> !one.optional()).count();
  }

  /** The greatest number of arguments; of a function that takes any number of them, a great one. */
  int most() {
    return arguments.stream().anyMatch(Argument::repeats) ? Integer.MAX_VALUE : arguments.size();
  }

  boolean accepts(int count) {
    return count >= least() && count <= most();
  }

  /** What an argument must be; ANY behind the last. */
  Family needs(int argument) {
    return arguments.isEmpty()
        ? Family.ANY
        : arguments.get(Math.min(argument, arguments.size() - 1)).family();
  }

  /** The value for these arguments; of an aggregate for a group that has rows. */
  SqlValue of(List<SqlValue> arguments) {
    SqlValue like = like(arguments);
    Nullness nullness = nullness(arguments);
    return switch (result) {
      case "count" -> SqlValue.of(SqlKind.BIGINT, Nullness.NOT_NULL);
      case "sum" -> typed(like.kind().map(SqlFunction::sum), nullness);
      case "average" -> typed(like.kind().map(SqlFunction::average), nullness);
      case "like" -> like.computed().with(nullness);
      case "one" -> like.chosen().with(nullness);
      case "group" -> like.with(nullness);
      case "first" -> at(arguments, 0).with(nullness);
      case "second" -> at(arguments, 1).computed().with(nullness);
      case "third" -> at(arguments, 2).computed().with(nullness);
      case "element" -> at(arguments, 0).element();
      case "array" -> SqlValue.arrayOf(at(arguments, 0).computed(), nullness);
      case "texts" -> SqlValue.arrayOf(SqlValue.of(SqlKind.TEXT, Nullness.NOT_NULL), nullness);
      case "matches" -> SqlValue.arrayOf(SqlValue.of(SqlKind.TEXT, Nullness.UNKNOWN), nullness);
      case "unknown" -> SqlValue.UNKNOWN;
      case "interval", "json" -> SqlValue.UNKNOWN.with(nullness);
      default -> SqlValue.of(kind(result), nullness);
    };
  }

  private Nullness nullness(List<SqlValue> arguments) {
    return switch (nulls) {
      case NEVER -> Nullness.NOT_NULL;
      case MAYBE -> isAggregate() ? any(arguments) : Nullness.NULLABLE;
      case ANY -> any(arguments);
      case FIRST -> at(arguments, 0).nullness();
      case ALL ->
          arguments.stream().map(SqlValue::nullness).reduce(Nullness.NULLABLE, Nullness::and);
    };
  }

  private static Nullness any(List<SqlValue> arguments) {
    return arguments.stream().map(SqlValue::nullness).reduce(Nullness.NOT_NULL, Nullness::or);
  }

  /**
   * The type that arguments have together: the widest of numbers or times, else the first known.
   */
  static SqlValue like(List<SqlValue> arguments) {
    SqlValue like = SqlValue.UNKNOWN;
    for (SqlValue argument : arguments) {
      boolean first = !like.isKnown() || like.form() == SqlValue.Form.LITERAL;
      if (argument.isWiderThan(like) || (first && argument.isKnown())) {
        like = argument;
      }
    }
    for (SqlValue argument : arguments) {
      like = like.beside(argument);
    }
    return like;
  }

  private static SqlValue at(List<SqlValue> arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : SqlValue.UNKNOWN;
  }

  private static SqlValue typed(Optional<SqlKind> kind, Nullness nullness) {
    return kind.map(known -> SqlValue.of(known, nullness)).orElse(SqlValue.UNKNOWN);
  }

  private static SqlKind sum(SqlKind kind) {
    return switch (kind) {
      case SMALLINT, INTEGER -> SqlKind.BIGINT;
      case REAL, DOUBLE -> SqlKind.DOUBLE;
      default -> SqlKind.NUMERIC;
    };
  }

  private static SqlKind average(SqlKind kind) {
    return kind == SqlKind.REAL || kind == SqlKind.DOUBLE ? SqlKind.DOUBLE : SqlKind.NUMERIC;
  }

  private static SqlKind kind(String word) {
    return SqlKind.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
