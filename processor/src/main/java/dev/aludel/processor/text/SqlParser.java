package dev.aludel.processor.text;

import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.CCJSqlParserTokenManager;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.SimpleCharStream;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.parser.Token;

/** The parser, to which a parameter is one whatever its name means in SQL: {@code :when}. */
final class SqlParser {
  private SqlParser() {}

  static CCJSqlParser of(String text) throws ParseException {
    CCJSqlParser parser = new CCJSqlParser(text);
    parser.token_source = new Tokens(text);
    return parser;
  }

  /** Words, of which those behind a colon, and behind a full stop there, are names. */
  private static final class Tokens extends CCJSqlParserTokenManager {
    private int begin;
    private int end;

    Tokens(String text) {
      super(new SimpleCharStream(new StringProvider(text), 1, 1));
      begin = -1;
      end = -1;
    }

    @Override
    public void CommonTokenAction(Token token) {
      super.CommonTokenAction(token);
      boolean word =
          token.kind != CCJSqlParserConstants.EOF
              && Character.isJavaIdentifierStart(token.image.charAt(0));
      boolean named = word && token.absoluteBegin == begin;
      boolean further = token.image.equals(".") && token.absoluteBegin == end;
      if (named) {
        token.kind = CCJSqlParserConstants.S_IDENTIFIER;
      }
      begin = further || token.image.equals(":") ? token.absoluteEnd : -1;
      end = named ? token.absoluteEnd : -1;
    }
  }
}
