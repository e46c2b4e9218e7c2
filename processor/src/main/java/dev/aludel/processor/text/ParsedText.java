package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.parser.TokenMgrException;

/** A text as an SQL expression, or what keeps it from being one; exactly one is present. */
record ParsedText(Optional<Expression> expression, Optional<TextProblem> problem) {
  private static final Pattern LEXICAL =
      Pattern.compile("at line (\\d+), column (\\d+)\\.\\s+Encountered: (<EOF>)?");

  static ParsedText of(String text) {
    if (text.isBlank()) {
      return failed(TextProblem.of(Message.SQL_TEXT_IS_EMPTY, Position.START));
    }
    try {
      CCJSqlParser parser = new CCJSqlParser(text);
      parser.withAllowComplexParsing(true);
      Expression expression = parser.Expression();
      Token next = parser.getNextToken();
      return next.kind == CCJSqlParserConstants.EOF
          ? new ParsedText(Optional.of(expression), Optional.empty())
          : unexpected(text, next);
    } catch (ParseException e) {
      return e.currentToken == null
          ? failed(malformed(Position.START, "this"))
          : unexpected(text, e.currentToken.next);
    } catch (TokenMgrException e) {
      return unreadable(text, e);
    }
  }

  /** A comment, which a statement cannot go on behind; of texts that can be parsed. */
  static Optional<TextProblem> comment(String text) {
    try {
      CCJSqlParser parser = new CCJSqlParser(text);
      Token token = parser.getNextToken();
      while (token.kind != CCJSqlParserConstants.EOF && token.specialToken == null) {
        token = parser.getNextToken();
      }
      return Optional.ofNullable(token.specialToken)
          .map(comment -> malformed(Position.of(comment), "comment"));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private static ParsedText unexpected(String text, Token token) {
    return token.kind == CCJSqlParserConstants.EOF
        ? failed(malformed(Position.endOf(text), "end of the text"))
        : failed(malformed(Position.of(token), '"' + token.image + '"'));
  }

  private static ParsedText unreadable(String text, TokenMgrException e) {
    Matcher place = LEXICAL.matcher(String.valueOf(e.getMessage()));
    if (!place.find()) {
      return failed(malformed(Position.START, "this"));
    }
    if (place.group(3) != null) {
      return failed(malformed(Position.endOf(text), "end of the text (a quote is open)"));
    }
    Position at = new Position(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
    return failed(malformed(at, "this character"));
  }

  private static TextProblem malformed(Position at, String found) {
    return TextProblem.of(Message.SQL_TEXT_IS_MALFORMED, at, found);
  }

  private static ParsedText failed(TextProblem problem) {
    return new ParsedText(Optional.empty(), Optional.of(problem));
  }
}
