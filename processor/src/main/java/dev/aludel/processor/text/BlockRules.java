package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlMethodDescriptor;
import dev.aludel.processor.model.SqlMethodDescriptor.Parameter;
import dev.aludel.processor.text.ScannedSql.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges optional blocks, so that a statement is one with any of them and without. */
final class BlockRules {
  private static final Pattern BEGINNING =
      Pattern.compile("\\s*(and\\b|or\\b|,)", Pattern.CASE_INSENSITIVE);

  private BlockRules() {}

  static List<TextProblem> check(SqlMethodDescriptor method, ScannedSql scanned) {
    List<TextProblem> problems = new ArrayList<>();
    for (Block block : scanned.blocks()) {
      String content = scanned.parseable().substring(block.begin(), block.end());
      Matcher beginning = BEGINNING.matcher(content);
      if (!beginning.lookingAt()) {
        problems.add(problem(scanned, block, "a block begins with and, or, or a comma"));
      } else if (ParsedText.of(content.substring(beginning.end())).problem().isPresent()) {
        problems.add(problem(scanned, block, "a block holds whole expressions"));
      }
      if (needed(method, scanned, block).isEmpty()) {
        problems.add(problem(scanned, block, "no parameter of this block can be null"));
      }
    }
    return problems;
  }

  /** The parameters without which a block is left out. */
  static List<String> needed(SqlMethodDescriptor method, ScannedSql scanned, Block block) {
    List<String> mentioned =
        scanned.mentionsIn(block).stream().map(ScannedSql.Mention::name).toList();
    return method.values().stream()
        .filter(Parameter::isOptional)
        .map(Parameter::name)
        .filter(mentioned::contains)
        .toList();
  }

  /** The problem of a block without which the rest is no statement. */
  static TextProblem needed(ScannedSql scanned, Block block) {
    return problem(scanned, block, "without this block, the rest is no statement");
  }

  private static TextProblem problem(ScannedSql scanned, Block block, String what) {
    Position at = Position.at(scanned.text(), block.begin());
    return TextProblem.of(SqlMessage.SQL_BLOCK_IS_MALFORMED, at, what);
  }
}
