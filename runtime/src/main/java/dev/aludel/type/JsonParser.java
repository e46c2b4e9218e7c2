package dev.aludel.type;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON as RFC 8259 has it; of members with one name the last counts, as in jsonb. */
final class JsonParser {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

  /** Deeper values end in an error of ours, not in one of the stack. */
  private static final int DEEPEST = 1_000;

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";
  private static final int HEX_DIGITS = 4;

  private final String text;
  private int at;
  private int depth;

  JsonParser(String text) {
    this.text = text;
  }

  Json parse() {
    Json value = value();
    blanks();
    if (at < text.length()) {
      throw malformed();
    }
    return value;
  }

  private Json value() {
    blanks();
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> Json.of(string());
      case 't' -> word("true", Json.TRUE);
      case 'f' -> word("false", Json.FALSE);
      case 'n' -> word("null", Json.NULL);
      default -> number();
    };
  }

  private Json object() {
    Map<String, Json> members = new LinkedHashMap<>();
    enter();
    if (!skips('}')) {
      do {
        blanks();
        String name = string();
        if (!skips(':')) {
          throw malformed();
        }
        members.put(name, value());
      } while (skips(','));
      leave('}');
    }
    depth--;
    return Json.object(members);
  }

  private Json array() {
    List<Json> elements = new ArrayList<>();
    enter();
    if (!skips(']')) {
      do {
        elements.add(value());
      } while (skips(','));
      leave(']');
    }
    depth--;
    return Json.array(elements);
  }

  private void enter() {
    at++;
    if (++depth > DEEPEST) {
      throw malformed();
    }
  }

  private void leave(char end) {
    if (!skips(end)) {
      throw malformed();
    }
  }

  private Json word(String word, Json value) {
    if (!text.startsWith(word, at)) {
      throw malformed();
    }
    at += word.length();
    return value;
  }

  private Json number() {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw malformed();
    }
    at = number.end();
    try {
      return Json.number(new BigDecimal(number.group()));
    } catch (ArithmeticException | NumberFormatException e) {
      throw malformed();
    }
  }

  private String string() {
    if (peek() != '"') {
      throw malformed();
    }
    at++;
    int end = text.indexOf('"', at);
    int escape = text.indexOf('\\', at);
    boolean plain = end >= 0 && (escape < 0 || escape > end);
    return plain ? plain(end) : escaped();
  }

  private String plain(int end) {
    String part = text.substring(at, end);
    if (part.chars().anyMatch(c -> c < ' ')) {
      throw malformed();
    }
    at = end + 1;
    return part;
  }

  private String escaped() {
    StringBuilder out = new StringBuilder();
    for (char c = peek(); c != '"'; c = peek()) {
      at++;
      if (c < ' ') {
        throw malformed();
      }
      out.append(c == '\\' ? escape() : c);
    }
    at++;
    return out.toString();
  }

  private char escape() {
    char c = peek();
    at++;
    if (c == 'u') {
      return unicode();
    }
    int known = ESCAPES.indexOf(c);
    if (known < 0) {
      throw malformed();
    }
    return ESCAPED.charAt(known);
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < HEX_DIGITS; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw malformed();
      }
      code = code * 16 + digit;
      at++;
    }
    return (char) code;
  }

  private void blanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean skips(char c) {
    blanks();
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private char peek() {
    if (at >= text.length()) {
      throw malformed();
    }
    return text.charAt(at);
  }

  /** The text itself is not in the message: it may be a secret. */
  private MappingException malformed() {
    return new MappingException(ErrorCode.JSON_IS_MALFORMED, at);
  }
}
