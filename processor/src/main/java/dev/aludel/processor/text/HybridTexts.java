package dev.aludel.processor.text;

import static java.util.stream.Collectors.toMap;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.HybridText;
import dev.aludel.processor.model.HybridText.Operand;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.SqlTypeDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.Select;

/**
 * The SQL of hybrids that say it themselves. It is cut at the columns and the parameters, for which
 * generated code has expressions.
 */
public final class HybridTexts {
  private final HybridDescriptor hybrid;
  private final String text;
  private final String subject;
  private final Origin origin;
  private final TextScope scope;
  private final NameResolver names;

  /** Where an operand stands in the text. */
  private record Mention(int from, int to, Operand operand) {}

  private HybridTexts(LinkedModel model, HybridDescriptor hybrid) {
    this.hybrid = hybrid;
    this.text = hybrid.sql().orElseThrow();
    this.subject = "@Hybrid " + hybrid.subject();
    this.origin = hybrid.origin().annotation("dev.aludel.annotation.Hybrid").value("sql");
    this.scope = new TextScope(model.ownerOf(hybrid.origin()), model.columns(), parameters(hybrid));
    this.names = NameResolver.inQueries(scope, model.model().table().name());
  }

  private static Map<String, TextType> parameters(HybridDescriptor hybrid) {
    return hybrid.parameters().stream()
        .collect(
            toMap(
                each -> each.declared().name(),
                each -> each.type().map(HybridTexts::family).orElse(TextType.UNKNOWN)));
  }

  private static TextType family(JavaType type) {
    return TextType.of(SqlTypeDescriptor.impliedBy(type));
  }

  /** The texts of a model's hybrids by their keys; a wrong one is reported and left out. */
  public static Map<String, HybridText> in(LinkedModel model, Diagnostics diagnostics) {
    Map<String, HybridText> texts = new LinkedHashMap<>();
    for (HybridDescriptor one : model.model().hybrids()) {
      if (one.sql().isPresent() && one.type().isPresent()) {
        new HybridTexts(model, one).read(diagnostics).ifPresent(read -> texts.put(one.key(), read));
      }
    }
    return texts;
  }

  private Optional<HybridText> read(Diagnostics diagnostics) {
    ParsedText parsed = ParsedText.of(text);
    List<TextProblem> problems = new ArrayList<>();
    parsed.problem().ifPresent(problems::add);
    parsed.expression().ifPresent(expression -> problems.addAll(judge(expression)));
    parsed.expression().flatMap(some -> ParsedText.comment(text)).ifPresent(problems::add);
    problems.forEach(one -> diagnostics.report(one.in(text, subject, origin)));
    return problems.isEmpty() ? Optional.of(cut()) : Optional.empty();
  }

  private List<TextProblem> judge(Expression expression) {
    expression.accept(names, null);
    List<TextProblem> problems = new ArrayList<>(names.problems());
    for (Select subquery : names.subqueries()) {
      Position at = Position.of(subquery);
      problems.add(TextProblem.of(HybridMessage.HYBRID_SQL_HAS_A_SUBQUERY, at));
    }
    if (problems.isEmpty()) {
      names.columns().forEach(column -> hidden(column).ifPresent(problems::add));
      problems.addAll(judgeValue(expression));
    }
    return problems;
  }

  private Optional<TextProblem> hidden(Column column) {
    return scope
        .find(column.getColumnName())
        .filter(LinkedColumn::hidden)
        .map(
            found ->
                TextProblem.of(
                    HybridMessage.HYBRID_SQL_READS_HIDDEN_COLUMN,
                    Position.of(column),
                    found.name()));
  }

  private List<TextProblem> judgeValue(Expression expression) {
    TypeResolver types = new TypeResolver(scope);
    TextType type = types.typeOf(expression);
    TextType wanted = family(hybrid.type().orElseThrow());
    List<TextProblem> problems = new ArrayList<>(types.problems());
    Position begin = TypeResolver.begin(expression);
    if (!type.comparableTo(wanted)) {
      problems.add(
          TextProblem.of(
              HybridMessage.HYBRID_SQL_HAS_ANOTHER_TYPE,
              begin,
              expression.toString(),
              type.words(),
              wanted.words()));
    } else if (!hybrid.nullable() && new Nullness(scope).canBeNull(expression)) {
      problems.add(
          TextProblem.of(HybridMessage.HYBRID_SQL_CAN_BE_NULL, begin, expression.toString()));
    }
    return problems;
  }

  /**
   * {@code length(name) > :most} as {@code "length({0}) > {1}"} of the column and the parameter.
   */
  private HybridText cut() {
    List<Mention> mentions = new ArrayList<>();
    names.columns().forEach(column -> mentions.add(mention(column)));
    names.parameters().forEach(parameter -> mentions.add(mention(parameter)));
    mentions.sort(Comparator.comparingInt(Mention::from));
    List<Operand> operands = mentions.stream().map(Mention::operand).distinct().toList();
    StringBuilder cut = new StringBuilder();
    int from = 0;
    for (Mention each : mentions) {
      cut.append(text(from, each.from()));
      cut.append('{').append(operands.indexOf(each.operand())).append('}');
      from = each.to();
    }
    return new HybridText(cut + text(from, text.length()), operands);
  }

  private Mention mention(Column column) {
    LinkedColumn found = scope.find(column.getColumnName()).orElseThrow();
    Operand operand = new Operand(found.name(), false);
    return new Mention(Position.offset(column), PropertyTexts.end(column), operand);
  }

  private static Mention mention(JdbcNamedParameter parameter) {
    int from = Position.offset(parameter);
    String name = parameter.getName();
    return new Mention(from, from + 1 + name.length(), new Operand(name, true));
  }

  /** A brace is written twice. */
  private String text(int from, int to) {
    return text.substring(from, to).replace("{", "{{");
  }
}
