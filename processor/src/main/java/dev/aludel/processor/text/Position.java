package dev.aludel.processor.text;

import java.util.Locale;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.parser.Token;

/** A place inside a text, counted from 1. */
record Position(int line, int column) implements Comparable<Position> {
  static final Position START = new Position(1, 1);

  static Position of(Token token) {
    return new Position(token.beginLine, token.beginColumn);
  }

  /** Where a part of a parsed text begins; the text's start if the parser does not say. */
  static Position of(ASTNodeAccess part) {
    boolean known = part.getASTNode() != null && part.getASTNode().jjtGetFirstToken() != null;
    return known ? of(part.getASTNode().jjtGetFirstToken()) : START;
  }

  /**
   * Where a word last stands in front of another one in a part; the part's own place if nowhere.
   */
  static Position ofWords(ASTNodeAccess part, String word, String next) {
    Position found = of(part);
    if (part.getASTNode() == null) {
      return found;
    }
    Token last = part.getASTNode().jjtGetLastToken();
    for (Token at = part.getASTNode().jjtGetFirstToken(); at != null; at = at.next) {
      boolean here = at.image.equalsIgnoreCase(word);
      boolean before = at.next != null && at.next.image.toLowerCase(Locale.ROOT).matches(next);
      found = here && (next.isEmpty() || before) ? of(at) : found;
      if (at == last) {
        break;
      }
    }
    return found;
  }

  /**
   * Where a word first stands in front of another one behind a part; the part's own place if
   * nowhere.
   */
  static Position ofWordsBehind(ASTNodeAccess part, String word, String next) {
    Token at = part.getASTNode() == null ? null : part.getASTNode().jjtGetLastToken();
    while (at != null && at.next != null) {
      if (at.image.equalsIgnoreCase(word) && at.next.image.equalsIgnoreCase(next)) {
        return of(at);
      }
      at = at.next;
    }
    return of(part);
  }

  /** Behind the last character. */
  static Position endOf(String text) {
    String[] lines = text.split("\n", -1);
    return new Position(lines.length, lines[lines.length - 1].stripTrailing().length() + 1);
  }

  /** The place of a character. */
  static Position at(String text, int offset) {
    int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return new Position(line, offset - text.lastIndexOf('\n', offset - 1));
  }

  /** How many characters of the text precede a part of it. */
  static int offset(ASTNodeAccess part) {
    return part.getASTNode().jjtGetFirstToken().absoluteBegin - 1;
  }

  /** How many characters of the text precede what follows a part of it. */
  static int endOffset(ASTNodeAccess part) {
    return part.getASTNode().jjtGetLastToken().absoluteEnd - 1;
  }

  /** The line of the text that this is in, and a caret below it. */
  String excerpt(String text) {
    String[] lines = text.split("\n", -1);
    String shown = line <= lines.length ? lines[line - 1].replace('\t', ' ').stripTrailing() : "";
    return shown + "\n" + " ".repeat(Math.max(0, column - 1)) + "^";
  }

  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  /** Line and column: {@code 1:15}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
