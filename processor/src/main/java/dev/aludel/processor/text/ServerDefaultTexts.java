package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.DidYouMean;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.ServerDefaultDescriptor;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.StringValue;

/** The expression of a {@code @ServerDefault}: it reads no column and suits the column's type. */
final class ServerDefaultTexts {
  private ServerDefaultTexts() {}

  static void check(LinkedColumn column, Diagnostics diagnostics) {
    Optional<ServerDefaultDescriptor> server =
        column
            .declared()
            .map(ColumnDescriptor::values)
            .flatMap(values -> values.server())
            .filter(value -> !value.computed());
    server
        .flatMap(ServerDefaultDescriptor::expression)
        .ifPresent(text -> check(column, text, server.get().origin().value("value"), diagnostics));
  }

  private static void check(
      LinkedColumn column, String text, Origin origin, Diagnostics diagnostics) {
    String subject = TextRules.subject("@ServerDefault", column);
    ParsedText parsed = ParsedText.of(text);
    parsed.problem().ifPresent(problem -> diagnostics.report(problem.in(text, subject, origin)));
    if (parsed.expression().isEmpty()) {
      return;
    }
    Expression expression = parsed.expression().get();
    NameResolver names = NameResolver.withoutColumns();
    expression.accept(names, null);
    names.problems().forEach(problem -> diagnostics.report(problem.in(text, subject, origin)));
    if (names.problems().isEmpty()) {
      misfit(expression, column)
          .ifPresent(
              advice ->
                  diagnostics.report(
                      Problem.of(
                          origin,
                          Message.SERVER_DEFAULT_DOES_NOT_FIT,
                          subject,
                          text,
                          typeName(column),
                          advice)));
    }
  }

  /** What to do about an expression that the column's type cannot hold. */
  private static Optional<String> misfit(Expression expression, LinkedColumn column) {
    if (expression instanceof StringValue literal) {
      return misfit(literal.getNotExcapedValue(), column);
    }
    TextType type = new TypeResolver(new TextScope("", List.of())).typeOf(expression);
    TextType wanted = TextType.of(column.sqlType());
    if (type.comparableTo(wanted)) {
      return Optional.empty();
    }
    return Optional.of(
        wanted == TextType.TEXT
            ? "Quote it: '" + expression + "'."
            : "It is " + type.words() + "; write " + wanted.words() + ".");
  }

  private static Optional<String> misfit(String literal, LinkedColumn column) {
    if (column.type().kind() == JavaType.Kind.ENUM && !known(literal, column.type())) {
      return Optional.of(
          "It has "
              + String.join(", ", column.type().constants())
              + "."
              + DidYouMean.nearest(literal, column.type().constants())
                  .map(name -> " Did you mean '" + name + "'?")
                  .orElse(""));
    }
    TextType wanted = TextType.of(column.sqlType());
    int length = column.sqlType().length();
    if (wanted == TextType.TEXT && length > 0 && literal.length() > length) {
      return Optional.of("It has " + literal.length() + " characters.");
    }
    boolean number = literal.strip().matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    return wanted == TextType.NUMBER && !number ? Optional.of("Write a number.") : Optional.empty();
  }

  private static boolean known(String literal, JavaType type) {
    return type.constants().contains(literal);
  }

  private static String typeName(LinkedColumn column) {
    return column.type().kind() == JavaType.Kind.ENUM
        ? column.type().name().toString().replaceAll(".*\\.", "")
        : column.sqlType().kind().name().replace('_', ' ');
  }
}
