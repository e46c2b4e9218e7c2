package dev.aludel.dialect;

import java.util.Set;

/**
 * The words that one of the databases at least does not take as a name without quotes: H2,
 * PostgreSQL, MariaDB and MySQL, SQLite. One list for all, so that a statement reads the same
 * everywhere.
 */
public final class ReservedWords {
  private static final Set<String> WORDS =
      Set.of(
          """
          _rowid_ accessible add all alter analyse analyze and any array as asc asensitive
          asymmetric authorization autoincrement before between bigint binary blob both by
          call cascade case cast change char character check collate collation column commit
          concurrently condition constraint continue convert create cross cube cume_dist
          current_catalog current_date current_path current_role current_schema current_time
          current_timestamp current_user cursor database databases day day_hour
          day_microsecond day_minute day_second dec decimal declare default deferrable delayed
          delete dense_rank desc describe deterministic distinct distinctrow div do double
          drop dual each else elseif empty enclosed end escape escaped except exists exit
          explain false fetch first_value float float4 float8 for force foreign freeze from
          full fulltext function generated get grant group grouping groups having
          high_priority hour hour_microsecond hour_minute hour_second if ignore
          ignore_server_ids ilike in index infile initially inner inout insensitive insert int
          int1 int2 int3 int4 int8 integer intersect interval into io_after_gtids
          io_before_gtids is isnull iterate join json_table key keys kill lag last_value
          lateral lead leading leave left like limit linear lines load localtime
          localtimestamp lock long longblob longtext loop low_priority master_heartbeat_period
          master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext
          middleint minus minute minute_microsecond minute_second mod modifies month natural
          no_write_to_binlog not nothing notnull nth_value ntile null numeric offset on only
          optimize optimizer_costs option optionally or order out outer outfile over overlaps
          page_checksum parse_vcol_expr partition percent_rank placing precision
          primary procedure purge qualify range rank read read_write reads real recursive
          references regexp release rename repeat replace require resignal restrict return
          returning revoke right rlike row row_number rownum rows schema schemas second
          second_microsecond select sensitive separator session_user set show signal similar
          smallint some spatial specific sql sql_big_result sql_calc_found_rows
          sql_small_result sqlexception sqlstate sqlwarning ssl starting stats_auto_recalc
          stats_persistent stats_sample_pages stored straight_join symmetric sysdate system
          system_user systime systimestamp table tablesample terminated then tinyblob tinyint
          tinytext to today top trailing transaction trigger true uescape undo union unique
          unknown unlock unsigned update usage use user using utc_date utc_time utc_timestamp
          value values varbinary varchar varcharacter variadic varying verbose virtual when
          where while window with write xor year year_month zerofill
          """
              .strip()
              .split("\\s"));

  private ReservedWords() {}

  /** Whether a lower-case word is reserved. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }

  /** Whether a name is printed without quotes: {@code [a-z_][a-z0-9_]*}, and not reserved. */
  public static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || c == '_';
      boolean digit = c >= '0' && c <= '9';
      if (!letter && !(digit && i > 0)) {
        return false;
      }
    }
    return !contains(name);
  }
}
