package dev.aludel.inspect;

import dev.aludel.schema.ServerDefault;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's system catalogs. */
final class PostgresqlCatalog extends Catalog {
  private static final String OWN = "coalesce(?, current_schema())";
  // A literal and the type that the server adds to it.
  private static final Pattern LITERAL =
      Pattern.compile("('(?:[^']|'')*'|-?[0-9.]+|\\(-?[0-9.]+\\))::[a-z ]+(?:\\([0-9,]+\\))?");

  @Override
  String schemas() {
    return "select nspname from pg_namespace where nspname not like 'pg_toast%'"
        + " and nspname not like 'pg_temp%' order by 1";
  }

  @Override
  String tables() {
    return "select t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace"
        + " where t.relkind in ('r', 'p') and n.nspname = "
        + OWN
        + " order by 1";
  }

  @Override
  String columns() {
    return """
        select t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
          pg_get_expr(d.adbin, d.adrelid), not a.attnotnull, a.attidentity <> '',
          col_description(t.oid, a.attnum), obj_description(t.oid, 'pg_class')
        from pg_class t
        join pg_namespace n on n.oid = t.relnamespace
        join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d
          on d.adrelid = t.oid and d.adnum = a.attnum and a.attgenerated = ''
        where t.relkind in ('r', 'p') and n.nspname =\s"""
        + OWN
        + " %s order by t.relname, a.attnum";
  }

  @Override
  String constraints() {
    return """
        select t.relname, c.conname,
          case c.contype when 'p' then 'PRIMARY KEY' when 'u' then 'UNIQUE'
            when 'f' then 'FOREIGN KEY' else 'CHECK' end,
          a.attname, nullif(fn.nspname, n.nspname), ft.relname, fa.attname,
          %1$s, %2$s,
          case when c.condeferred then 'INITIALLY DEFERRED'
            when c.condeferrable then 'INITIALLY IMMEDIATE' else 'NOT DEFERRABLE' end,
          case c.contype when 'c' then pg_get_expr(c.conbin, c.conrelid) end,
          obj_description(c.oid, 'pg_constraint')
        from pg_constraint c
        join pg_class t on t.oid = c.conrelid
        join pg_namespace n on n.oid = t.relnamespace
        left join lateral unnest(c.conkey, c.confkey) with ordinality as k(own, target, place)
          on true
        left join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
        left join pg_class ft on ft.oid = c.confrelid
        left join pg_namespace fn on fn.oid = ft.relnamespace
        left join pg_attribute fa on fa.attrelid = c.confrelid and fa.attnum = k.target
        where c.contype in ('p', 'u', 'f', 'c') and t.relkind in ('r', 'p') and n.nspname =\s"""
            .formatted(action("confdeltype"), action("confupdtype"))
        + OWN
        + " %s order by t.relname, c.conname, k.place";
  }

  private static String action(String column) {
    return "case c."
        + column
        + " when 'c' then 'CASCADE' when 'n' then 'SET NULL' when 'd' then 'SET DEFAULT'"
        + " when 'r' then 'RESTRICT' else 'NO ACTION' end";
  }

  @Override
  String indexes() {
    return """
        select t.relname, i.relname, x.indisunique, a.attname, (x.indoption[k.place - 1] & 1) = 1
        from pg_index x
        join pg_class i on i.oid = x.indexrelid
        join pg_class t on t.oid = x.indrelid
        join pg_namespace n on n.oid = t.relnamespace
        cross join lateral unnest(x.indkey) with ordinality as k(own, place)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.own
        where x.indpred is null and x.indexprs is null and k.place <= x.indnkeyatts
          and t.relkind in ('r', 'p')
          and not exists (select 1 from pg_constraint c
            where c.conindid = x.indexrelid and c.contype in ('p', 'u', 'x'))
          and n.nspname =\s"""
        + OWN
        + " %s order by t.relname, i.relname, k.place";
  }

  @Override
  String andTable() {
    return "and t.relname = ?";
  }

  @Override
  String shown(String stored) {
    return stored;
  }

  @Override
  String stored(String name) {
    return name;
  }

  @Override
  ServerDefault serverDefault(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (small.equals("now()")
        || small.equals("current_timestamp")
        || small.contains("(current_timestamp at time zone 'utc'::text)")) {
      return new ServerDefault.Now();
    }
    Matcher literal = LITERAL.matcher(text);
    return new ServerDefault.Expression(literal.matches() ? literal.group(1) : text);
  }
}
