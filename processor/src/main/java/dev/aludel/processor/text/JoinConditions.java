package dev.aludel.processor.text;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;

/**
 * The conditions of relationships, over the columns of their targets. They are cut at the columns,
 * so that each statement can say whose they are.
 */
public final class JoinConditions {
  private final Function<ClassName, Optional<LinkedModel>> targets;
  private final Diagnostics diagnostics;

  /**
   * Reports to {@code diagnostics}.
   *
   * @param targets finds a model with all of its columns
   */
  public JoinConditions(
      Function<ClassName, Optional<LinkedModel>> targets, Diagnostics diagnostics) {
    this.targets = targets;
    this.diagnostics = diagnostics;
  }

  /** The model with the conditions of its relationships; a wrong one is reported and left out. */
  public LinkedModel in(LinkedModel model) {
    List<LinkedRelationship> all = new ArrayList<>();
    for (LinkedRelationship one : model.relationships()) {
      Optional<String> text = one.declared().options().behaviour().on();
      all.add(text.map(on -> one.withOn(parts(one, on))).orElse(one));
    }
    return model.withRelationships(all);
  }

  private List<String> parts(LinkedRelationship relationship, String text) {
    RelationshipDescriptor declared = relationship.declared();
    Origin origin = declared.options().origin().value("on");
    String owner = String.join(".", declared.accessor().declaredIn().simpleNames());
    String method = declared.accessor().method();
    if (!relationship.toMany() && !declared.nullable()) {
      diagnostics.report(
          origin, Message.RELATIONSHIP_WITH_A_CONDITION_MUST_BE_NULLABLE, owner, method);
    }
    if (!declared.options().behaviour().viewOnly()) {
      diagnostics.report(
          origin, Message.RELATIONSHIP_WITH_A_CONDITION_MUST_BE_VIEW_ONLY, owner, method);
    }
    Optional<LinkedModel> target = targets.apply(relationship.target().name());
    if (target.isEmpty()) {
      return List.of();
    }
    TextScope scope = new TextScope(target.get().model().simpleName(), target.get().columns());
    ParsedText parsed = ParsedText.of(text);
    List<TextProblem> problems = new ArrayList<>();
    parsed.problem().ifPresent(problems::add);
    parsed.expression().ifPresent(on -> problems.addAll(TextRules.judge(on, scope, true)));
    parsed.expression().flatMap(on -> ParsedText.comment(text)).ifPresent(problems::add);
    String subject = "@Relationship of " + owner + "." + method;
    problems.forEach(problem -> diagnostics.report(problem.in(text, subject, origin)));
    return problems.isEmpty() ? cut(text, parsed.expression().orElseThrow(), scope) : List.of();
  }

  /** {@code kind = 'BILLING'} as {@code ""}, {@code kind}, {@code " = 'BILLING'"}. */
  private static List<String> cut(String text, Expression condition, TextScope scope) {
    NameResolver names = new NameResolver(scope);
    condition.accept(names, null);
    List<String> parts = new ArrayList<>();
    int from = 0;
    List<Column> columns = new ArrayList<>(names.columns());
    columns.sort(Comparator.comparingInt(Position::offset));
    for (Column column : columns) {
      String written = column.getColumnName();
      int at = Position.offset(column);
      LinkedColumn found = scope.find(written).orElseThrow();
      parts.add(text.substring(from, at));
      parts.add(found.name());
      from = at + written.length();
    }
    parts.add(text.substring(from));
    return parts;
  }
}
