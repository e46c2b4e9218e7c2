package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import java.util.Optional;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.parser.TokenMgrException;
import net.sf.jsqlparser.statement.Statement;

/** A text as one SQL statement, or what keeps it from being one; exactly one is present. */
record ParsedStatement(Optional<Statement> statement, Optional<TextProblem> problem) {

  static ParsedStatement of(String text) {
    if (text.isBlank()) {
      return failed(TextProblem.of(SqlMessage.SQL_IS_EMPTY, Position.START));
    }
    ParsedStatement quick = of(text, false);
    return quick.statement().isPresent() ? quick : of(text, true);
  }

  /** The parser is half as slow where it need not expect deeply nested expressions. */
  private static ParsedStatement of(String text, boolean nested) {
    try {
      CCJSqlParser parser = SqlParser.of(text);
      parser.withAllowComplexParsing(nested);
      Statement statement = parser.Statement();
      Token next = parser.getNextToken();
      return next.kind == CCJSqlParserConstants.EOF
          ? new ParsedStatement(Optional.of(statement), Optional.empty())
          : failed(malformed(Unexpected.of(text, next)));
    } catch (ParseException e) {
      return failed(malformed(Unexpected.of(text, e)));
    } catch (TokenMgrException e) {
      return failed(malformed(Unexpected.of(text, e)));
    }
  }

  private static TextProblem malformed(Unexpected found) {
    return TextProblem.of(SqlMessage.SQL_IS_MALFORMED, found.at(), found.words());
  }

  private static ParsedStatement failed(TextProblem problem) {
    return new ParsedStatement(Optional.empty(), Optional.of(problem));
  }
}
