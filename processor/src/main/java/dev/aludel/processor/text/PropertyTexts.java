package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedProperty;
import dev.aludel.processor.model.PropertyDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;

/**
 * The SQL of column properties. It is cut at the columns of its model, so that each statement can
 * say whose they are. What subqueries have of their own, {@link SubqueryTexts} judges.
 */
public final class PropertyTexts {
  private final LinkedModel model;
  private final LinkedProperty property;
  private final String text;
  private final TextScope scope;
  private final NameResolver names;
  private final SubqueryNames subqueries;

  private PropertyTexts(LinkedModel model, LinkedProperty property) {
    PropertyDescriptor declared = property.declared();
    this.model = model;
    this.property = property;
    this.text = text(declared);
    this.scope = new TextScope(model.ownerOf(declared.annotation()), model.columns());
    this.names = NameResolver.inQueries(scope, model.model().table().name());
    this.subqueries = new SubqueryNames(scope, model.model().table().name(), null);
  }

  /** The model with the SQL of its properties; a wrong one is reported and left out. */
  public static LinkedModel in(LinkedModel model, Diagnostics diagnostics) {
    if (model.properties().isEmpty()) {
      return model;
    }
    List<LinkedProperty> all = new ArrayList<>();
    for (LinkedProperty one : model.properties()) {
      all.add(
          one.declared().text().isEmpty() ? one : new PropertyTexts(model, one).read(diagnostics));
    }
    return model.withProperties(all);
  }

  /** A select as a value is in parentheses. */
  static String text(PropertyDescriptor property) {
    String written = property.text().orElse("");
    boolean bare = written.strip().toLowerCase(Locale.ROOT).startsWith("select");
    return bare ? "(" + written + ")" : written;
  }

  static Problem problem(LinkedModel model, PropertyDescriptor property, TextProblem problem) {
    String owner = model.ownerOf(property.annotation());
    String subject = "@ColumnProperty of " + owner + "." + property.accessor().method();
    return problem.in(text(property), subject, property.annotation().value("value"));
  }

  private LinkedProperty read(Diagnostics diagnostics) {
    ParsedText parsed = ParsedText.of(text);
    List<TextProblem> problems = new ArrayList<>();
    parsed.problem().ifPresent(problems::add);
    parsed.expression().ifPresent(expression -> problems.addAll(judge(expression)));
    parsed.expression().flatMap(some -> ParsedText.comment(text)).ifPresent(problems::add);
    problems.forEach(one -> diagnostics.report(problem(model, property.declared(), one)));
    return problems.isEmpty()
        ? new LinkedProperty(
            property.declared(), cut(parsed.expression().orElseThrow()), subqueries.listed())
        : property;
  }

  private List<TextProblem> judge(Expression expression) {
    expression.accept(names, null);
    names.subqueries().forEach(subqueries::read);
    List<TextProblem> problems = new ArrayList<>(names.problems());
    problems.addAll(subqueries.problems());
    if (!problems.isEmpty()) {
      return problems;
    }
    TypeResolver types = new TypeResolver(scope);
    TextType type = types.typeOf(expression);
    TextType wanted = TextType.of(property.sqlType());
    Position begin = TypeResolver.begin(expression);
    problems.addAll(types.problems());
    if (!type.comparableTo(wanted)) {
      problems.add(
          TextProblem.of(
              Message.COLUMN_PROPERTY_HAS_ANOTHER_TYPE,
              begin,
              expression.toString(),
              type.words(),
              wanted.words()));
    } else if (!property.declared().nullable() && new Nullness(scope).canBeNull(expression)) {
      problems.add(
          TextProblem.of(Message.COLUMN_PROPERTY_CAN_BE_NULL, begin, expression.toString()));
    }
    return problems;
  }

  /** {@code length(name)} as {@code "length("}, {@code name}, {@code ")"}. */
  private List<String> cut(Expression expression) {
    String open = isClosed(expression) ? "" : "(";
    String close = open.isEmpty() ? "" : ")";
    List<Column> columns = new ArrayList<>(names.columns());
    columns.addAll(subqueries.mentions());
    columns.sort(Comparator.comparingInt(Position::offset));
    List<String> parts = new ArrayList<>();
    int from = 0;
    String before = open;
    for (Column column : columns) {
      LinkedColumn found = scope.find(column.getColumnName()).orElseThrow();
      parts.add(before + text.substring(from, Position.offset(column)));
      parts.add(found.name());
      from = end(column);
      before = "";
    }
    parts.add(before + text.substring(from) + close);
    return parts;
  }

  /** How many characters precede what follows it. */
  static int end(Column column) {
    Token last = column.getASTNode().jjtGetLastToken();
    Token first = column.getASTNode().jjtGetFirstToken();
    return Position.offset(column) + last.absoluteBegin - first.absoluteBegin + last.image.length();
  }

  /** Whether it needs no parentheses wherever it stands. */
  private static boolean isClosed(Expression expression) {
    return expression instanceof Function
        || expression instanceof TrimFunction
        || expression instanceof Column
        || expression instanceof CaseExpression
        || (expression instanceof CastExpression cast && "cast".equalsIgnoreCase(cast.keyword))
        || expression instanceof ParenthesedSelect
        || expression instanceof ParenthesedExpressionList
        || expression instanceof LongValue
        || expression instanceof StringValue;
  }

  /** The subqueries of a property, for those who know all tables. */
  static List<Select> subqueries(LinkedModel model, LinkedProperty property) {
    PropertyTexts texts = new PropertyTexts(model, property);
    ParsedText.of(texts.text).expression().ifPresent(one -> one.accept(texts.names, null));
    return texts.names.subqueries();
  }
}
