package dev.aludel.processor.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The functions of H2 and PostgreSQL, as far as they are commonly used. */
final class SqlFunctions {
  /**
   * Each entry: name, result, arguments, when it is null, and the database that has it if that is
   * one only. A result with {@code !} is of an aggregate, with {@code ^} of a window function, with
   * {@code @} of an aggregate that asks for WITHIN GROUP. An argument with a question mark can be
   * left out, one with a star be there any number of times. Where a name has several entries, each
   * says other arguments.
   */
  private static final String CATALOGUE =
      """
      lower text text any; upper text text any; initcap text text any pg; reverse text text any pg
      trim text text,text? any; ltrim text text,text? any; rtrim text text,text? any
      btrim text text,text? any; substring text text,int,int? any
      substring text text,text,text? any pg; substr text text,int,int? any
      replace text text,text,text any; replace text text,text any h2
      concat text any,any,any* never; concat_ws text text,any,any* never
      left text text,int any; right text text,int any
      lpad text text,int,text? any; rpad text text,int,text? any; repeat text text,int any
      translate text text,text,text any; overlay text text,text,int,int? any pg
      to_char text time,text any; to_char text number,text any
      to_char text any,text?,text? any h2; to_hex text int any pg
      to_number numeric text,text any pg; chr text int any; ascii integer text any
      split_part text text,text,int any pg; regexp_replace text text,text,text,text? any
      regexp_replace text text,text,text,any?,any?,any? any pg
      regexp_substr text text,text,any* maybe; regexp_count integer text,text,any* any pg
      regexp_instr integer text,text,any* any pg; regexp_match matches text,text,text? maybe pg
      regexp_matches matches text,text,text? any pg
      regexp_split_to_array texts text,text,text? any pg; regexp_split_to_table text text,text,text? any pg
      regexp_like boolean text,text,text? any; starts_with boolean text,text any pg
      md5 text text any pg; md5 text bytes any pg; sha256 binary bytes any pg
      sha512 binary bytes any pg; encode text bytes,text any pg; decode binary text,text any pg
      quote_ident text text any; quote_literal text any any pg; quote_nullable text any never pg
      format text text,any* first pg; space text int any h2; insert text text,int,int,text any h2
      soundex text text any h2; stringdecode text text any h2; stringencode text text any h2
      rawtohex text any any h2
      length integer text any; length integer bytes any; char_length integer text any
      character_length integer text any; octet_length integer text any
      octet_length integer bytes any; bit_length integer text any; bit_length integer bytes any
      position integer text,text any; strpos integer text,text any pg
      locate integer text,text,int? any h2; instr integer text,text,int? any h2
      abs like number any; mod like exact,exact any; div numeric exact,exact any pg
      gcd like exact,exact any; lcm like exact,exact,exact* any; sign integer number any
      floor like number any; ceil like number any; ceiling like number any
      round like number any; round like exact,int any; trunc like number any
      trunc like exact,int any; trunc like time,text? any h2; truncate like number,int? any h2
      truncate like time any h2; power double number,number any; sqrt double number any
      cbrt double number any pg; exp double number any; ln double number any
      log double number any; log double exact,exact any; log10 double number any
      factorial numeric int any pg; width_bucket integer number,number,number,int any pg
      sin double number any; cos double number any; tan double number any
      cot double number any; asin double number any; acos double number any
      atan double number any; atan2 double number,number any; sinh double number any
      cosh double number any; tanh double number any; degrees double number any
      radians double number any; pi double - never; random double - never
      random double number any h2; rand double number? never h2
      bitand like number,number any h2; bitor like number,number any h2
      bitxor like number,number any h2
      coalesce one any,any* all; nullif first any,any maybe; greatest one any,any* any
      least one any,any* any; ifnull one any,any all h2; nvl one any,any all h2
      nvl2 unknown any,any,any maybe h2; casewhen unknown boolean,any,any maybe h2
      num_nulls integer any,any* never pg; num_nonnulls integer any,any* never pg
      now timestamp_with_time_zone - never; now timestamp_with_time_zone int never h2
      clock_timestamp timestamp_with_time_zone - never pg
      statement_timestamp timestamp_with_time_zone - never pg
      transaction_timestamp timestamp_with_time_zone - never pg
      current_date date - never; current_time time int? never; localtime time int? never
      current_timestamp timestamp_with_time_zone int? never; localtimestamp timestamp int? never
      curdate date - never h2; curtime time - never h2
      date_trunc timestamp_with_time_zone unit,date any pg; date_trunc date unit,date any h2
      date_trunc second unit,time any; date_trunc timestamp_with_time_zone unit,time,text any pg
      date_part double unit,time any pg; date_bin second any,time,time any pg
      age unknown time,time? any pg; isfinite boolean any any pg
      justify_days unknown any any pg; justify_hours unknown any any pg
      justify_interval unknown any any pg; make_date date int,int,int any pg
      make_time time int,int,number any pg
      make_timestamp timestamp int,int,int,int,int,number any pg
      make_timestamptz timestamp_with_time_zone int,int,int,int,int,number,text? any pg
      make_interval interval any* any pg; to_date date text,text any pg
      to_timestamp timestamp_with_time_zone number any pg
      to_timestamp timestamp_with_time_zone text,text any pg
      year integer time any h2; month integer time any h2; day integer time any h2
      hour integer time any h2; minute integer time any h2; second integer time any h2
      day_of_month integer time any h2; day_of_week integer time any h2
      day_of_year integer time any h2; dayofmonth integer time any h2
      dayofweek integer time any h2; dayofyear integer time any h2
      quarter integer time any h2; week integer time any h2; iso_week integer time any h2
      iso_day_of_week integer time any h2; iso_year integer time any h2
      dayname text time any h2; monthname text time any h2
      formatdatetime text time,text,text?,text? any h2
      parsedatetime timestamp_with_time_zone text,text,text?,text? any h2
      datediff bigint unit,time,time any h2; timestampdiff bigint unit,time,time any h2
      dateadd third unit,number,time any h2; timestampadd third unit,number,time any h2
      gen_random_uuid uuid - never pg; random_uuid uuid - never h2
      nextval bigint text any; currval bigint text any; lastval bigint - never pg
      setval bigint text,number,boolean? any pg; version text - never pg
      current_user text - never; current_schema text - never; session_user text - never
      current_role text - never; current_catalog text - never; user text - never
      current_database text - never pg; current_setting text text,boolean? any pg
      set_config text text,text,boolean any pg; hashtext integer text any pg
      txid_current bigint - never pg; pg_try_advisory_xact_lock boolean number,number? any pg
      pg_try_advisory_lock boolean number,number? any pg
      pg_advisory_unlock boolean number,number? any pg
      pg_advisory_xact_lock unknown number,number? any pg; pg_sleep unknown number any pg
      cardinality integer any any; array_length integer any,int maybe pg
      array_length integer any any h2; array_contains boolean any,any any h2
      array_append first array,any first; array_prepend second any,array maybe pg
      array_cat first array,array any; array_remove first array,any first pg
      array_position integer array,any,int? maybe pg; array_to_string text any,text,text? any pg
      string_to_array texts text,text any pg
      string_to_array matches text,text,text any pg; unnest element array maybe pg
      string_to_table text text,text,text? any pg
      generate_series timestamp_with_time_zone date,date,any never pg
      generate_series like time,time,any never pg
      generate_series timestamp_with_time_zone time,time,any,text never pg
      generate_series like exact,exact,exact? never pg
      generate_subscripts integer array,int,boolean? never pg
      to_json json any any pg; to_jsonb json any any pg; row_to_json json any any pg
      json_build_object json any* never pg; jsonb_build_object json any* never pg
      json_build_array json any* never pg; jsonb_build_array json any* never pg
      jsonb_set json any,any,any,boolean? any pg; jsonb_typeof text any any pg
      json_typeof text any any pg; jsonb_array_length integer any any pg
      json_array_length integer any any pg; jsonb_pretty text any any pg
      jsonb_exists boolean any,text any pg; jsonb_exists_any boolean any,array any pg
      jsonb_exists_all boolean any,array any pg; jsonb_path_exists boolean any,any,any* maybe pg
      jsonb_path_query json any,any,any* never pg; jsonb_path_query_first json any,any,any* maybe pg
      jsonb_insert json any,any,any,boolean? any pg; jsonb_extract_path json any,text,text* maybe pg
      jsonb_extract_path_text text any,text,text* maybe pg
      json_extract_path_text text any,text,text* maybe pg
      jsonb_array_elements json any never pg; jsonb_array_elements_text text any maybe pg
      json_array_elements json any never pg; json_array_elements_text text any maybe pg
      json_object_keys text any never pg; jsonb_object_keys text any never pg; jsonb_strip_nulls json any any pg
      to_tsvector unknown any,any? any pg; to_tsquery unknown any,text? any pg
      plainto_tsquery unknown any,text? any pg; phraseto_tsquery unknown any,text? any pg
      websearch_to_tsquery unknown any,text? any pg; ts_rank real any,any,any*  any pg
      ts_rank_cd real any,any,any* any pg; ts_headline text any,any,any* any pg
      grouping integer any,any* never pg
      count count any never; sum sum number maybe; avg average number maybe
      min group ordered maybe; max group ordered maybe; any_value group any maybe
      bool_and boolean! boolean maybe; bool_or boolean! boolean maybe
      every boolean! boolean maybe; string_agg text! text,text maybe
      string_agg unknown! bytes,bytes maybe pg; listagg text! any,text? maybe h2
      array_agg array! any maybe; json_agg json! any maybe pg; jsonb_agg json! any maybe pg
      json_object_agg json! any,any maybe pg; jsonb_object_agg json! any,any maybe pg
      bit_and like! number maybe; bit_or like! number maybe; bit_and_agg like! number maybe h2
      bit_or_agg like! number maybe h2; bit_xor_agg like! number maybe h2
      stddev double! number maybe; stddev_pop double! number maybe
      stddev_samp double! number maybe; variance double! number maybe
      var_pop double! number maybe; var_samp double! number maybe; corr double! number,number maybe
      covar_pop double! number,number maybe; covar_samp double! number,number maybe
      regr_slope double! number,number maybe; regr_intercept double! number,number maybe
      regr_r2 double! number,number maybe; regr_avgx double! number,number maybe
      regr_avgy double! number,number maybe; regr_count bigint! number,number never
      median double! any maybe h2; mode unknown! any maybe h2; mode unknown@ - maybe
      percentile_cont double@ number maybe; percentile_disc unknown@ number maybe
      rank bigint@ any,any* never; dense_rank bigint@ any,any* never
      percent_rank double@ any,any* never; cume_dist double@ any,any* never
      row_number bigint^ - never; rank bigint^ - never; dense_rank bigint^ - never
      ntile bigint^ int never; percent_rank double^ - never; cume_dist double^ - never
      lag first^ any,int? maybe; lag first^ any,int,any any; lead first^ any,int? maybe
      lead first^ any,int,any any; first_value first^ any maybe
      last_value first^ any maybe; nth_value first^ any,int maybe
      """;

  /** What H2 has in FROM, and nowhere else. */
  private static final String TABLES_OF_H2 =
      """
      generate_series bigint exact,exact,exact? never h2
      system_range bigint exact,exact,exact? never h2
      unnest element array maybe h2
      """;

  private static final Map<String, List<SqlFunction>> ALL = read(CATALOGUE);
  private static final Map<String, List<SqlFunction>> IN_FROM = read(TABLES_OF_H2);

  private SqlFunctions() {}

  /** What a name means, in the order in which it is to be tried; empty for an unknown one. */
  static List<SqlFunction> named(String name) {
    return ALL.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** What a name means in FROM, where PostgreSQL has all of its functions. */
  static List<SqlFunction> inFrom(String name) {
    List<SqlFunction> functions = new ArrayList<>();
    named(name).stream()
        .filter(one -> one.use() == SqlFunction.Use.SCALAR && one.isOf(Findings.POSTGRESQL))
        .map(one -> one.onlyOf(Findings.POSTGRESQL))
        .forEach(functions::add);
    functions.addAll(IN_FROM.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    return functions;
  }

  /** A function that can be written without parentheses. */
  static Optional<SqlFunction> constant(String name) {
    return named(name).stream().filter(one -> one.accepts(0)).findFirst();
  }

  /** Whether a name is one of an aggregate. */
  static boolean isAggregate(String name) {
    return named(name).stream().anyMatch(SqlFunction::isAggregate);
  }

  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  private static Map<String, List<SqlFunction>> read(String catalogue) {
    Map<String, List<SqlFunction>> all = new LinkedHashMap<>();
    for (String entry : catalogue.split("[;\n]", -1)) {
      String[] words = entry.strip().split(" +", -1);
      if (words.length > 1) {
        all.computeIfAbsent(words[0], name -> new ArrayList<>()).add(SqlFunction.of(words));
      }
    }
    return all;
  }
}
