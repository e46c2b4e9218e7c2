package dev.aludel.inspect;

import dev.aludel.dialect.ReservedWords;
import dev.aludel.schema.ServerDefault;
import java.util.Locale;

/** H2's information schema. */
final class H2Catalog extends Catalog {
  private static final String OWN = "coalesce(?, current_schema)";

  @Override
  String schemas() {
    return "select schema_name from information_schema.schemata order by 1";
  }

  @Override
  String tables() {
    return "select table_name from information_schema.tables"
        + " where table_type = 'BASE TABLE' and table_schema = "
        + OWN
        + " order by 1";
  }

  @Override
  String columns() {
    return """
        select t.table_name, c.column_name,
          lower(c.data_type) || case
            when c.data_type like 'CHARACTER%%' or c.data_type like 'BINARY%%'
              then '(' || c.character_maximum_length || ')'
            when c.data_type = 'NUMERIC'
              then '(' || c.numeric_precision || ',' || c.numeric_scale || ')'
            else '' end,
          c.column_default, c.is_nullable = 'YES', c.is_identity = 'YES', c.remarks, t.remarks
        from information_schema.tables t
        join information_schema.columns c
          on c.table_schema = t.table_schema and c.table_name = t.table_name
        where t.table_type = 'BASE TABLE' and c.is_visible and t.table_schema =\s"""
        + OWN
        + " %s order by t.table_name, c.ordinal_position";
  }

  @Override
  String constraints() {
    return """
        select t.table_name, t.constraint_name, t.constraint_type, k.column_name,
          nullif(u.table_schema, t.table_schema), u.table_name, u.column_name,
          replace(r.delete_rule, 'RESTRICT', 'NO ACTION'),
          replace(r.update_rule, 'RESTRICT', 'NO ACTION'), 'NOT DEFERRABLE', c.check_clause,
          t.remarks
        from information_schema.table_constraints t
        left join information_schema.key_column_usage k
          on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
        left join information_schema.referential_constraints r
          on r.constraint_schema = t.constraint_schema and r.constraint_name = t.constraint_name
        left join information_schema.key_column_usage u
          on u.constraint_schema = r.unique_constraint_schema
          and u.constraint_name = r.unique_constraint_name
          and u.ordinal_position = k.position_in_unique_constraint
        left join information_schema.check_constraints c
          on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
        where t.table_schema =\s"""
        + OWN
        + " %s order by t.table_name, t.constraint_name, k.ordinal_position";
  }

  @Override
  String indexes() {
    return """
        select t.table_name, t.index_name, c.is_unique, c.column_name,
          c.ordering_specification = 'DESC'
        from information_schema.indexes t
        join information_schema.index_columns c
          on c.index_schema = t.index_schema and c.index_name = t.index_name
        where not t.is_generated and not exists (select 1 from information_schema.index_columns h
            join information_schema.columns v on v.table_schema = h.table_schema
              and v.table_name = h.table_name and v.column_name = h.column_name
            where h.index_schema = t.index_schema and h.index_name = t.index_name
              and not v.is_visible)
          and t.table_schema =\s"""
        + OWN
        + " %s order by t.table_name, t.index_name, c.ordinal_position";
  }

  @Override
  String andTable() {
    return "and t.table_name = ?";
  }

  @Override
  String shown(String stored) {
    String small = stored.toLowerCase(Locale.ROOT);
    return stored.equals(stored(small)) ? small : stored;
  }

  @Override
  String stored(String name) {
    return ReservedWords.isPlain(name) ? name.toUpperCase(Locale.ROOT) : name;
  }

  @Override
  ServerDefault serverDefault(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    boolean clock =
        small.equals("current_timestamp")
            || (small.contains("dateadd(microsecond") && small.contains("current_timestamp"));
    return clock ? new ServerDefault.Now() : new ServerDefault.Expression(text);
  }
}
