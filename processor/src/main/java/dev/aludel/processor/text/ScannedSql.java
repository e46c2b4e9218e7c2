package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its parameters and optional blocks found: what the parser of SQL does not know, or
 * not the place of. Quotes, comments and casts are looked through.
 *
 * @param parseable the text, as long as it is, with spaces where a block begins and ends
 */
record ScannedSql(
    String text,
    String parseable,
    List<Mention> mentions,
    List<Block> blocks,
    List<Integer> escapes,
    List<TextProblem> problems) {
  private static final Pattern IN =
      Pattern.compile("(?i)\\b(?:(not)\\s+)?in\\s*\\(\\s*$", Pattern.DOTALL);
  private static final Pattern CLOSED = Pattern.compile("^\\s*\\)");

  /** A parameter, or a component of one, from its colon to behind its name. */
  record Mention(String name, int begin, int end) {}

  /** An optional block, from its brace to behind the closing one. */
  record Block(int begin, int end) {
    boolean contains(int offset) {
      return begin <= offset && offset < end;
    }
  }

  /** A parameter that is all of a list: {@code not in (:ids)}, from the operator on. */
  record ListMention(int begin, int end, boolean negated) {}

  static ScannedSql of(String text) {
    return new Scanner(text).scan();
  }

  /** The list that a parameter alone stands in, if it does. */
  Optional<ListMention> list(Mention mention) {
    Matcher before = IN.matcher(text.substring(0, mention.begin()));
    Matcher behind = CLOSED.matcher(text.substring(mention.end()));
    return before.find() && behind.find()
        ? Optional.of(
            new ListMention(before.start(), mention.end() + behind.end(), before.group(1) != null))
        : Optional.empty();
  }

  /** The text to parse where some blocks are left out. */
  String without(List<Block> omitted) {
    StringBuilder rest = new StringBuilder(parseable);
    for (Block block : omitted) {
      for (int i = block.begin(); i < block.end(); i++) {
        if (rest.charAt(i) != '\n') {
          rest.setCharAt(i, ' ');
        }
      }
    }
    return rest.toString();
  }

  List<Mention> mentionsIn(Block block) {
    return mentions.stream().filter(one -> block.contains(one.begin())).toList();
  }

  boolean isInBlock(int offset) {
    return blocks.stream().anyMatch(block -> block.contains(offset));
  }

  private static final class Scanner {
    private final String text;
    private final StringBuilder parseable;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> escapes = new ArrayList<>();
    private final List<TextProblem> problems = new ArrayList<>();
    private int at;
    private int open = -1;

    Scanner(String text) {
      this.text = text;
      this.parseable = new StringBuilder(text);
    }

    ScannedSql scan() {
      while (at < text.length()) {
        step();
      }
      if (open >= 0) {
        problem(open, "this block is not closed");
      }
      return new ScannedSql(
          text,
          parseable.toString(),
          List.copyOf(mentions),
          List.copyOf(blocks),
          List.copyOf(escapes),
          List.copyOf(problems));
    }

    private void step() {
      char c = text.charAt(at);
      int end = Quotes.endOf(text, at);
      if (end > at) {
        at = end;
      } else if (text.startsWith("--", at)) {
        int line = text.indexOf('\n', at);
        at = line < 0 ? text.length() : line;
      } else if (c == '\\' && text.startsWith("\\:", at)) {
        escapes.add(at);
        parseable.setCharAt(at, ' ');
        at += 2;
      } else if (c == ':') {
        colon();
      } else {
        brace(c);
      }
    }

    private void colon() {
      int end = endOfName(at + 1);
      while (end > at + 1 && isNamed(end + 1) && text.charAt(end) == '.') {
        end = endOfName(end + 1);
      }
      boolean cast = text.startsWith("::", at);
      if (!cast && isNamed(at + 1)) {
        mentions.add(new Mention(text.substring(at + 1, end), at, end));
        at = end;
      } else {
        at += cast ? 2 : 1;
      }
    }

    private boolean isNamed(int begin) {
      return begin < text.length() && Character.isJavaIdentifierStart(text.charAt(begin));
    }

    private int endOfName(int begin) {
      int end = begin;
      while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
        end++;
      }
      return end;
    }

    private void brace(char c) {
      if (text.startsWith("{?", at)) {
        if (open >= 0) {
          problem(at, "a block is inside another");
        }
        open = at;
        blank(at, 2);
      } else if (c == '}' && open >= 0) {
        blocks.add(new Block(open, at + 1));
        open = -1;
        blank(at, 1);
      }
      at++;
    }

    private void blank(int from, int length) {
      for (int i = from; i < from + length; i++) {
        parseable.setCharAt(i, ' ');
      }
    }

    private void problem(int offset, String what) {
      problems.add(
          TextProblem.of(SqlMessage.SQL_BLOCK_IS_MALFORMED, Position.at(text, offset), what));
    }
  }
}
