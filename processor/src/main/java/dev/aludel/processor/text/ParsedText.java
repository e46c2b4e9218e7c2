package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.Message;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.parser.TokenMgrException;

/** A text as an SQL expression, or what keeps it from being one; exactly one is present. */
record ParsedText(Optional<Expression> expression, Optional<TextProblem> problem) {
  static ParsedText of(String text) {
    if (text.isBlank()) {
      return failed(TextProblem.of(Message.SQL_TEXT_IS_EMPTY, Position.START));
    }
    try {
      CCJSqlParser parser = SqlParser.of(text);
      parser.withAllowComplexParsing(true);
      Expression expression = parser.Expression();
      Token next = parser.getNextToken();
      return next.kind == CCJSqlParserConstants.EOF
          ? new ParsedText(Optional.of(expression), Optional.empty())
          : failed(malformed(Unexpected.of(text, next)));
    } catch (ParseException e) {
      return failed(malformed(Unexpected.of(text, e)));
    } catch (TokenMgrException e) {
      return failed(malformed(Unexpected.of(text, e)));
    }
  }

  /** A comment, which a statement cannot go on behind; of texts that can be parsed. */
  static Optional<TextProblem> comment(String text) {
    try {
      CCJSqlParser parser = SqlParser.of(text);
      Token token = parser.getNextToken();
      while (token.kind != CCJSqlParserConstants.EOF && token.specialToken == null) {
        token = parser.getNextToken();
      }
      return Optional.ofNullable(token.specialToken)
          .map(comment -> malformed(new Unexpected(Position.of(comment), "comment")));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private static TextProblem malformed(Unexpected found) {
    return TextProblem.of(Message.SQL_TEXT_IS_MALFORMED, found.at(), found.words());
  }

  private static ParsedText failed(TextProblem problem) {
    return new ParsedText(Optional.empty(), Optional.of(problem));
  }
}
