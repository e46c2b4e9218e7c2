package dev.aludel.processor.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.parser.TokenMgrException;

/** Where a parser gave up, and at what. */
record Unexpected(Position at, String words) {
  private static final Pattern LEXICAL =
      Pattern.compile("at line (\\d+), column (\\d+)\\.\\s+Encountered: (<EOF>)?");

  static Unexpected of(String text, ParseException failure) {
    return failure.currentToken == null
        ? new Unexpected(Position.START, "this")
        : of(text, failure.currentToken.next);
  }

  static Unexpected of(String text, Token token) {
    return token.kind == CCJSqlParserConstants.EOF
        ? new Unexpected(Position.endOf(text), "end of the text")
        : new Unexpected(Position.of(token), '"' + token.image + '"');
  }

  static Unexpected of(String text, TokenMgrException failure) {
    Matcher place = LEXICAL.matcher(String.valueOf(failure.getMessage()));
    if (!place.find()) {
      return new Unexpected(Position.START, "this");
    }
    if (place.group(3) != null) {
      return new Unexpected(Position.endOf(text), "end of the text (a quote is open)");
    }
    Position at = new Position(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
    return new Unexpected(at, "this character");
  }
}
