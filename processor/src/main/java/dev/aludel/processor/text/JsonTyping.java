package dev.aludel.processor.text;

import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.text.SqlValue.Form;
import dev.aludel.processor.text.SqlValue.Nullness;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JsonExpression;

/** Types what PostgreSQL takes out of JSON: {@code data -> 'size' ->> 'unit'}. */
final class JsonTyping {
  private final Findings findings;
  private final OperatorTyping typing;

  JsonTyping(Findings findings, OperatorTyping typing) {
    this.findings = findings;
    this.typing = typing;
  }

  SqlValue typeOf(JsonExpression path) {
    Expression from = path.getExpression();
    SqlValue json = typing.typeOf(from);
    String operator = path.getIdent(0).getValue();
    findings.requireOn(Findings.H2, OperatorTyping.begin(from), operator);
    if (json.form() == Form.PLAIN && json.kind().isPresent()) {
      findings.misfit(from, operator, "JSON", json.words());
    }
    return typeSteps(path).endsWith(">>")
        ? SqlValue.of(SqlKind.TEXT, Nullness.NULLABLE)
        : findings.catalogue().json().with(Nullness.NULLABLE);
  }

  /** The last operator; the parser puts one path into another. */
  private String typeSteps(JsonExpression path) {
    String last = "";
    for (var step : path.getIdentList()) {
      last = step.getValue();
      if (step.getKey() instanceof JsonExpression further) {
        typing.typeOf(further.getExpression());
        last = typeSteps(further);
      } else {
        typing.typeOf(step.getKey());
      }
    }
    return last;
  }
}
