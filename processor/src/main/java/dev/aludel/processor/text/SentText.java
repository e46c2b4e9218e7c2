package dev.aludel.processor.text;

import dev.aludel.processor.model.SqlMethodDescriptor.Container;
import dev.aludel.processor.model.SqlMethodDescriptor.Parameter;
import dev.aludel.processor.model.SqlMethodPlan.Binding;
import dev.aludel.processor.model.SqlMethodPlan.Piece;
import dev.aludel.processor.model.SqlPlan;
import dev.aludel.processor.text.ScannedSql.Block;
import dev.aludel.processor.text.ScannedSql.ListMention;
import dev.aludel.processor.text.ScannedSql.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes what is sent of what was written: question marks for parameters, columns for stars, one
 * space for many, and pieces where blocks begin and end.
 */
final class SentText {
  private final Findings findings;
  private final Optional<ReturnedRows> returned;
  private final ScannedSql scanned;
  private final NavigableMap<Integer, Replacement> replacements = new TreeMap<>();

  SentText(Findings findings, Optional<ReturnedRows> returned) {
    this.findings = findings;
    this.returned = returned;
    this.scanned = findings.scanned();
    findings
        .edits()
        .forEach(
            edit ->
                replacements.put(
                    edit.begin(), new Replacement(edit.end(), edit.text(), Optional.empty())));
    scanned.mentions().forEach(this::replace);
    scanned.escapes().forEach(at -> replacements.put(at, Replacement.nothing(at + 1)));
    for (Block block : scanned.blocks()) {
      replacements.put(block.begin(), Replacement.nothing(block.begin() + 2));
      replacements.put(block.end() - 1, Replacement.nothing(block.end()));
    }
  }

  /** What stands for a part of the text up to an end. */
  private record Replacement(int end, String text, Optional<Binding> binding) {
    static Replacement nothing(int end) {
      return new Replacement(end, "", Optional.empty());
    }
  }

  private void replace(Mention mention) {
    Optional<Parameter> parameter =
        findings.method().values().stream()
            .filter(one -> one.name().equals(mention.name()) && one.value().isPresent())
            .findFirst();
    if (parameter.isEmpty()) {
      return;
    }
    Optional<SqlValue> column = findings.travelsAs(mention);
    Binding binding =
        new Binding(
            parameter.get(),
            column.flatMap(SqlValue::java).or(parameter.get()::value).orElseThrow(),
            column.map(SqlValue::stored).orElseGet(() -> findings.enumOf(mention.name())),
            findings.isSensitive(mention.name()));
    Optional<ListMention> list = scanned.list(mention);
    if (parameter.get().container() == Container.COLLECTION && list.isPresent()) {
      String text = list.get().negated() ? "<> all(?)" : "= any(?)";
      replacements.put(
          list.get().begin(), new Replacement(list.get().end(), text, Optional.of(binding)));
    } else {
      replacements.put(mention.begin(), new Replacement(mention.end(), "?", Optional.of(binding)));
    }
  }

  /** The pieces, in order; those that are blocks say what they need. */
  List<Piece> pieces() {
    int end = returned.map(ReturnedRows::begin).orElse(scanned.text().length());
    List<Part> body = parts(0, end);
    if (returned.isEmpty()) {
      return body.stream().map(part -> part.piece(part.text(), Optional.empty())).toList();
    }
    List<Part> items = parts(returned.get().items(), scanned.text().length());
    return returning(returned.get(), body, items.get(0));
  }

  /** H2 selects from the changed rows; the others answer them. */
  private List<Piece> returning(ReturnedRows rows, List<Part> body, Part items) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      Part part = body.get(i);
      boolean last = i == body.size() - 1;
      String common = part.text() + (last ? " returning " + items.text() : "");
      String h2 =
          (i == 0 ? "select " + items.text() + " from " + rows.source() + " table (" : "")
              + part.text()
              + (last ? ") as " + rows.alias() : "");
      pieces.add(part.piece(common, Optional.of(h2)));
    }
    return pieces;
  }

  /** A piece before dialects. */
  private final class Part {
    private final StringBuilder written = new StringBuilder();
    private final List<Binding> bindings = new ArrayList<>();
    private final List<String> needed;
    private final boolean first;

    Part(List<String> needed, boolean first) {
      this.needed = needed;
      this.first = first;
    }

    String text() {
      String text = written.toString().strip().replaceAll("\\s*;$", "");
      return first || text.isEmpty() ? text : " " + text;
    }

    Piece piece(String common, Optional<String> h2) {
      boolean differs = h2.isPresent() && findings.isFor(Findings.H2);
      boolean only = differs && !findings.isFor(Findings.POSTGRESQL);
      Map<String, String> others = differs && !only ? Map.of(Findings.H2, h2.get()) : Map.of();
      String text = only ? h2.get() : common;
      return new Piece(new SqlPlan.Text(text, others), bindings, needed);
    }
  }

  private List<Part> parts(int from, int to) {
    List<Part> parts = new ArrayList<>();
    Part current = new Part(List.of(), true);
    parts.add(current);
    int at = from;
    while (at < to) {
      Optional<Block> begun = blockAt(at);
      if (begun.isPresent()) {
        current = new Part(BlockRules.needed(findings.method(), scanned, begun.get()), false);
        parts.add(current);
      }
      boolean ended = isBlockEnd(at);
      at = copy(at, current);
      if (ended) {
        current = new Part(List.of(), false);
        parts.add(current);
      }
    }
    return parts.stream().filter(part -> part.first || !part.text().isEmpty()).toList();
  }

  private Optional<Block> blockAt(int offset) {
    return scanned.blocks().stream().filter(block -> block.begin() == offset).findFirst();
  }

  private boolean isBlockEnd(int offset) {
    return scanned.blocks().stream().anyMatch(block -> block.end() - 1 == offset);
  }

  /** Copies what begins at an offset; answers where it ends. */
  private int copy(int at, Part part) {
    Replacement replacement = replacements.get(at);
    if (replacement != null) {
      part.written.append(replacement.text());
      replacement.binding().ifPresent(part.bindings::add);
      return replacement.end();
    }
    String text = scanned.text();
    char c = text.charAt(at);
    if (text.startsWith("--", at)) {
      int end = text.indexOf('\n', at);
      return end < 0 ? text.length() : end;
    }
    int end = Quotes.endOf(text, at);
    if (end > at) {
      part.written.append(text.substring(at, end).replace("\\:", ":"));
      return end;
    }
    boolean space = Character.isWhitespace(c);
    boolean again =
        space && !part.written.isEmpty() && part.written.charAt(part.written.length() - 1) == ' ';
    if (!again) {
      part.written.append(space ? ' ' : c);
    }
    return at + 1;
  }
}
