package dev.aludel.processor.text;

import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A function that H2 and PostgreSQL both have, or the one where the other has no such.
 *
 * @param result its type, or how it follows from the arguments
 * @param least how many arguments it takes at least
 * @param most how many at most; -1 for any number
 * @param needs the family of its first argument; UNKNOWN for any
 * @param nulls what makes it null
 */
record SqlFunction(String name, String result, int least, int most, TextType needs, Nulls nulls) {

  /** When a function answers NULL. */
  enum Nulls {
    /** If any argument is null. */
    ANY,
    /** If all arguments are null. */
    ALL,
    /** Never. */
    NEVER,
    /** Whatever the arguments are. */
    MAYBE
  }

  private static final Set<String> GROUP_RESULTS = Set.of("count", "sum", "average", "group");

  /** Each line: name, result, number of arguments, what the first must be, when it is null. */
  private static final String CATALOGUE =
      """
      lower text 1 text any; upper text 1 text any; initcap text 1 text any
      trim text 1-2 text any; ltrim text 1-2 text any; rtrim text 1-2 text any
      btrim text 1-2 text any; substring text 2-3 text any; substr text 2-3 text any
      replace text 2-3 text any; concat text 1+ any never; concat_ws text 2+ any never
      left text 2 text any; right text 2 text any; lpad text 2-3 text any; rpad text 2-3 text any
      repeat text 2 text any; reverse text 1 text any; translate text 3 text any
      to_char text 1-3 any any; chr text 1 number any; ascii integer 1 text any
      split_part text 3 text any; regexp_replace text 3-5 text any; md5 text 1 text any
      quote_ident text 1 text any; space text 1 number any; insert text 4 text any
      length integer 1 text any; char_length integer 1 text any
      character_length integer 1 text any; octet_length integer 1 any any
      bit_length integer 1 any any; position integer 1-2 any any; strpos integer 2 text any
      locate integer 2-3 text any; instr integer 2-3 text any
      regexp_like boolean 2-3 text any; starts_with boolean 2 text any
      abs like 1 number any; mod like 2 number any; sign integer 1 number any
      floor like 1 number any; ceil like 1 number any; ceiling like 1 number any
      round like 1-2 number any; trunc like 1-2 any any; truncate like 1-2 any any
      power double 2 number any; sqrt double 1 number any; exp double 1 number any
      ln double 1 number any; log double 1-2 number any; log10 double 1 number any
      sin double 1 number any; cos double 1 number any; tan double 1 number any
      asin double 1 number any; acos double 1 number any; atan double 1 number any
      atan2 double 2 number any; degrees double 1 number any; radians double 1 number any
      pi double 0 any never; random double 0 any never; rand double 0-1 any never
      coalesce like 1+ any all; nullif first 2 any maybe; greatest like 1+ any any
      least like 1+ any any; ifnull like 2 any all; nvl like 2 any all
      now timestamp_with_time_zone 0-1 any never; current_date date 0 any never
      current_time time 0-1 any never; localtime time 0-1 any never
      current_timestamp timestamp_with_time_zone 0-1 any never
      localtimestamp timestamp 0-1 any never; date_trunc second 2-3 any any
      date_part double 2 any any; year integer 1 time any; month integer 1 time any
      day integer 1 time any; hour integer 1 time any; minute integer 1 time any
      day_of_month integer 1 time any; day_of_week integer 1 time any
      day_of_year integer 1 time any; quarter integer 1 time any; week integer 1 time any
      to_date date 2 text any; to_timestamp timestamp_with_time_zone 1-2 any any
      make_date date 3 number any; datediff bigint 3 any any; dateadd third 3 any any
      gen_random_uuid uuid 0 any never; random_uuid uuid 0 any never
      nextval bigint 1 any never; currval bigint 1 any never; lastval bigint 0 any never
      version text 0 any never; current_user text 0 any never; current_schema text 0 any never
      session_user text 0 any never; current_database text 0 any never
      count count 0-1 any never; sum sum 1 number maybe; avg average 1 number maybe
      min group 1 any maybe; max group 1 any maybe; any_value group 1 any maybe
      bool_and boolean! 1 boolean maybe; bool_or boolean! 1 boolean maybe
      every boolean! 1 boolean maybe; string_agg text! 2 any maybe; listagg text! 1-2 any maybe
      array_agg unknown! 1 any maybe; json_agg unknown! 1 any maybe
      jsonb_agg unknown! 1 any maybe; stddev double! 1 number maybe
      stddev_pop double! 1 number maybe; stddev_samp double! 1 number maybe
      variance double! 1 number maybe; var_pop double! 1 number maybe
      var_samp double! 1 number maybe; corr double! 2 number maybe
      percentile_cont double! 1 any maybe; percentile_disc unknown! 1 any maybe
      median double! 1 any maybe; mode unknown! 0 any maybe
      row_number bigint 0 any never; rank bigint 0+ any never; dense_rank bigint 0+ any never
      ntile bigint 1 any never; percent_rank double 0+ any never; cume_dist double 0+ any never
      lag first 1-3 any maybe; lead first 1-3 any maybe; first_value first 1 any maybe
      last_value first 1 any maybe; nth_value first 2 any maybe
      """;

  /** Of which families the arguments behind the first are, where that is the same everywhere. */
  private static final Map<String, List<TextType>> FURTHER =
      Map.ofEntries(
          Map.entry("replace", List.of(TextType.TEXT, TextType.TEXT)),
          Map.entry("left", List.of(TextType.NUMBER)),
          Map.entry("right", List.of(TextType.NUMBER)),
          Map.entry("lpad", List.of(TextType.NUMBER, TextType.TEXT)),
          Map.entry("rpad", List.of(TextType.NUMBER, TextType.TEXT)),
          Map.entry("repeat", List.of(TextType.NUMBER)),
          Map.entry("translate", List.of(TextType.TEXT, TextType.TEXT)),
          Map.entry("split_part", List.of(TextType.TEXT, TextType.NUMBER)),
          Map.entry("regexp_replace", List.of(TextType.TEXT, TextType.TEXT)),
          Map.entry("starts_with", List.of(TextType.TEXT)),
          Map.entry("strpos", List.of(TextType.TEXT)),
          Map.entry("substr", List.of(TextType.NUMBER, TextType.NUMBER)),
          Map.entry("mod", List.of(TextType.NUMBER)),
          Map.entry("round", List.of(TextType.NUMBER)),
          Map.entry("power", List.of(TextType.NUMBER)),
          Map.entry("string_agg", List.of(TextType.TEXT)));

  private static final Map<String, SqlFunction> ALL = read();

  static Optional<SqlFunction> find(String name) {
    return Optional.ofNullable(ALL.get(name.toLowerCase(Locale.ROOT)));
  }

  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** Whether it looks at a group of rows. */
  boolean isAggregate() {
    return GROUP_RESULTS.contains(result) || result.endsWith("!");
  }

  /** Whether it answers a number even for no rows at all. */
  boolean counts() {
    return result.equals("count");
  }

  boolean accepts(int count) {
    return count >= least && (most < 0 || count <= most);
  }

  /** The family of an argument; UNKNOWN for any. */
  TextType needs(int argument) {
    List<TextType> further = FURTHER.getOrDefault(name, List.of());
    return argument == 0
        ? needs
        : argument <= further.size() ? further.get(argument - 1) : TextType.UNKNOWN;
  }

  /** How many arguments it takes, in words. */
  String arity() {
    String unit = least == 1 && most == 1 ? " argument" : " arguments";
    if (most < 0) {
      return "at least " + least + unit;
    }
    return (least == most ? "" + least : least + " to " + most) + unit;
  }

  /** The value for these arguments; of an aggregate for a group that has rows. */
  SqlValue of(List<SqlValue> arguments) {
    SqlValue like = like(arguments);
    Nullness nullness = nullness(arguments);
    return switch (result.replace("!", "")) {
      case "count" -> SqlValue.of(SqlKind.BIGINT, Nullness.NOT_NULL);
      case "sum" -> typed(like.kind().map(SqlFunction::sum), nullness);
      case "average" -> typed(like.kind().map(SqlFunction::average), nullness);
      case "like" -> like.computed().with(nullness);
      case "group" -> like.with(nullness);
      case "first" -> at(arguments, 0).with(nullness);
      case "second" -> at(arguments, 1).computed().with(nullness);
      case "third" -> at(arguments, 2).computed().with(nullness);
      case "unknown" -> SqlValue.UNKNOWN;
      default -> SqlValue.of(kind(result), nullness);
    };
  }

  private Nullness nullness(List<SqlValue> arguments) {
    return switch (nulls) {
      case NEVER -> Nullness.NOT_NULL;
      case MAYBE -> isAggregate() ? any(arguments) : Nullness.NULLABLE;
      case ANY -> any(arguments);
      case ALL ->
          arguments.stream().map(SqlValue::nullness).reduce(Nullness.NULLABLE, Nullness::and);
    };
  }

  private static Nullness any(List<SqlValue> arguments) {
    return arguments.stream().map(SqlValue::nullness).reduce(Nullness.NOT_NULL, Nullness::or);
  }

  /** The type that arguments have together: the widest of numbers, else the first known. */
  static SqlValue like(List<SqlValue> arguments) {
    SqlValue like = SqlValue.UNKNOWN;
    for (SqlValue argument : arguments) {
      boolean wider = like.isNumber() && argument.isNumber() && argument.width() > like.width();
      boolean first = !like.isKnown() || like.form() == SqlValue.Form.LITERAL;
      if (wider || (first && argument.isKnown())) {
        like = argument;
      }
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
    return SqlKind.valueOf(word.replace("!", "").toUpperCase(Locale.ROOT));
  }

  private static Map<String, SqlFunction> read() {
    Map<String, SqlFunction> all = new LinkedHashMap<>();
    for (String entry : CATALOGUE.split("[;\n]", -1)) {
      String[] words = entry.strip().split(" ", -1);
      if (words.length == 5) {
        all.put(words[0], of(words));
      }
    }
    return all;
  }

  private static SqlFunction of(String... words) {
    String[] count = words[2].replace("+", "--1").split("-", 2);
    int least = Integer.parseInt(count[0]);
    int most = count.length == 1 ? least : Integer.parseInt(count[1]);
    String needs = words[3].toUpperCase(Locale.ROOT);
    TextType family = needs.equals("ANY") ? TextType.UNKNOWN : TextType.valueOf(needs);
    Nulls nulls = Nulls.valueOf(words[4].toUpperCase(Locale.ROOT));
    return new SqlFunction(words[0], words[1], least, most, family, nulls);
  }
}
