package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.text.SqlScope.Field;
import dev.aludel.processor.text.SqlScope.Relation;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.statement.select.TableFunction;
import org.jspecify.annotations.Nullable;

/** Types the columns of functions in FROM, as each database makes and names them. */
final class TableFunctions {
  private static final Set<String> OF_MEMBERS =
      Set.of("json_each", "jsonb_each", "json_each_text", "jsonb_each_text");
  private static final Set<String> OF_RECORDS =
      Set.of("json_to_record", "jsonb_to_record", "json_to_recordset", "jsonb_to_recordset");

  private final Findings findings;
  private final ExpressionTyping typing;

  /** Types arguments with {@code typing}, which sees what FROM has so far. */
  TableFunctions(Findings findings, ExpressionTyping typing) {
    this.findings = findings;
    this.typing = typing;
  }

  /** A column, with the names that the databases give it which have the function. */
  private record Made(String postgresql, String h2, SqlValue value) {}

  /**
   * The function's rows; columns that {@code names} does not name are called as by the database.
   */
  Relation relation(TableFunction item, Optional<String> alias, List<String> names) {
    Function call = item.getFunction();
    String name = call.getName().toLowerCase(Locale.ROOT);
    typing.in("FROM");
    if (item.getPrefix() != null) {
      findings.requireOn(Findings.H2, item, "lateral");
    }
    List<Made> columns = new ArrayList<>(columns(call, name, alias, item.getAlias()));
    if (columns.isEmpty()) {
      return Relation.of(alias.orElse(name), List.of(), true);
    }
    ordinality(item, name, columns);
    FromTyping.requireNames(item, columns.size(), names, findings);
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String own = i < names.size() ? SqlNames.plain(names.get(i)) : own(columns.get(i));
      fields.add(new Field("", own, columns.get(i).value(), Optional.empty()));
    }
    return Relation.of(alias.orElse(name), fields, false);
  }

  /** The name that the databases give which have the function; none if they differ. */
  private String own(Made column) {
    boolean h2 = findings.isFor(Findings.H2) && !column.h2().isEmpty();
    boolean postgresql = findings.isFor(Findings.POSTGRESQL) && !column.postgresql().isEmpty();
    boolean differ = h2 && postgresql && !column.h2().equals(column.postgresql());
    return differ ? "" : h2 ? column.h2() : column.postgresql();
  }

  private List<Made> columns(
      Function call, String name, Optional<String> alias, @Nullable Alias written) {
    requireConstant(call, name);
    if (OF_MEMBERS.contains(name) || OF_RECORDS.contains(name)) {
      FunctionTyping.parameters(call).forEach(typing::typeOf);
      findings.requireOn(Findings.H2, call, name);
      return OF_MEMBERS.contains(name) ? members(name) : declared(written);
    }
    List<SqlFunction> functions = SqlFunctions.inFrom(name);
    if (functions.isEmpty()) {
      FunctionTyping.parameters(call).forEach(typing::typeOf);
      return unknown(call, name);
    }
    if (name.equals("unnest") && FunctionTyping.parameters(call).size() > 1) {
      return elements(call, functions);
    }
    String own = isOf(functions, Findings.POSTGRESQL) ? alias.orElse(name) : "";
    String h2 = isOf(functions, Findings.H2) ? name.equals("unnest") ? "c1" : "x" : "";
    return List.of(new Made(own, h2, typing.typeOf(call, functions)));
  }

  private static boolean isOf(List<SqlFunction> functions, String dialect) {
    return functions.stream().anyMatch(one -> one.isOf(dialect));
  }

  private List<Made> unknown(Function call, String name) {
    if (SqlFunctions.named(name).isEmpty()) {
      var unused = typing.unknown(call);
    } else {
      findings
          .catalogue()
          .dialects()
          .forEach(one -> findings.requireOn(one, call, name + " in FROM"));
    }
    return List.of();
  }

  /** Arrays side by side, of which a shorter one goes on with NULL. */
  private List<Made> elements(Function call, List<SqlFunction> functions) {
    List<Made> made = new ArrayList<>();
    for (Expression array : FunctionTyping.parameters(call)) {
      Function single = new Function("unnest", array);
      single.setASTNode(call.getASTNode());
      SqlValue value = typing.typeOf(single, functions);
      made.add(new Made("unnest", "c" + (made.size() + 1), value.with(Nullness.UNKNOWN)));
    }
    return made;
  }

  private List<Made> members(String name) {
    SqlValue value =
        name.endsWith("text")
            ? SqlValue.of(SqlKind.TEXT, Nullness.NULLABLE)
            : findings.catalogue().json().with(Nullness.NOT_NULL);
    return List.of(
        new Made("key", "", SqlValue.of(SqlKind.TEXT, Nullness.NOT_NULL)),
        new Made("value", "", value));
  }

  /** What is written behind the alias: {@code as t(id bigint, name text)}. */
  private static List<Made> declared(@Nullable Alias written) {
    List<Made> made = new ArrayList<>();
    if (written != null && written.getAliasColumns() != null) {
      for (Alias.AliasColumn column : written.getAliasColumns()) {
        SqlValue value =
            column.colDataType == null
                ? SqlValue.UNKNOWN
                : CastRules.named(column.colDataType, Nullness.NULLABLE);
        made.add(new Made(column.name, "", value));
      }
    }
    return made;
  }

  /** H2 makes these rows before it looks at any other. */
  private void requireConstant(Function call, String name) {
    for (Expression argument : FunctionTyping.parameters(call)) {
      if (!ColumnMentions.of(argument).columns().isEmpty()) {
        findings.requireOn(Findings.H2, argument, "columns as arguments in FROM");
      }
      boolean untyped = argument instanceof JdbcNamedParameter && name.equals("unnest");
      if (untyped) {
        findings.requireOn(
            Findings.H2, argument, "unnest of a parameter that is not cast (as bigint array)");
      }
    }
  }

  private void ordinality(TableFunction item, String name, List<Made> columns) {
    String with = item.getWithClause();
    if (with == null) {
      return;
    }
    if (!with.equalsIgnoreCase("ordinality")) {
      findings.report(SqlMessage.SQL_IS_MALFORMED, item, "\"with " + with + '"');
    } else if (!name.equals("unnest")) {
      findings.requireOn(Findings.H2, item, "with ordinality behind " + name);
    }
    columns.add(new Made("ordinality", "nord", SqlValue.of(SqlKind.BIGINT, Nullness.NOT_NULL)));
  }
}
