package dev.aludel.dialect;

import dev.aludel.schema.TableName;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Hint;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the text of one statement, and its values in the order in which they are written. */
final class SqlWriter {
  private final Dialect dialect;
  // Null where values are handed over beside the text.
  private final @Nullable Map<Parameter, Bind> literals;
  private final StringBuilder text = new StringBuilder(128);
  private final List<Bind> binds = new ArrayList<>();
  private boolean reads = true;

  SqlWriter(Dialect dialect) {
    this(dialect, null);
  }

  /**
   * Writes values into the text, those of named parameters too, unless {@code literals} is null.
   */
  SqlWriter(Dialect dialect, @Nullable Map<Parameter, Bind> literals) {
    this.dialect = dialect;
    this.literals = literals;
  }

  boolean isLiteral() {
    return literals != null;
  }

  /** The value that is written into the text in the place of this one; null for none. */
  @Nullable Bind literal(Bind bind) {
    return literals == null ? null : Rendered.value(bind, literals);
  }

  Dialect dialect() {
    return dialect;
  }

  SqlWriter append(String sql) {
    text.append(sql);
    return this;
  }

  /** Writes a hint and what is around it, if this database is told. */
  SqlWriter hint(String before, Hint hint, String after) {
    return hint.dialect() == null || hint.dialect().equals(dialect.name())
        ? append(before).append(hint.text()).append(after)
        : this;
  }

  SqlWriter bind(Bind bind) {
    Bind literal = literal(bind);
    if (literal != null) {
      return append(Literals.text(literal, dialect));
    }
    text.append('?');
    binds.add(bind);
    return this;
  }

  /** Writes a name, quoted unless it is a plain word; a quote inside is doubled. */
  SqlWriter identifier(Identifier identifier) {
    String name = identifier.text();
    if (ReservedWords.isPlain(name)) {
      text.append(name);
      return this;
    }
    text.append('"');
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '"') {
        text.append('"');
      }
      text.append(c);
    }
    text.append('"');
    return this;
  }

  SqlWriter identifier(String name) {
    return identifier(Identifier.of(name));
  }

  /** Writes a name with its schema. */
  SqlWriter name(TableName name) {
    if (name.schema() != null) {
      identifier(name.schema()).append(".");
    }
    return identifier(name.name());
  }

  /** Writes names in parentheses: {@code (a, b)}. */
  SqlWriter names(List<String> names) {
    append("(");
    return list(names, this::identifier).append(")");
  }

  /** Writes items with commas between them. */
  <T> SqlWriter list(List<T> items, Consumer<T> item) {
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        text.append(", ");
      }
      item.accept(items.get(i));
    }
    return this;
  }

  /** Notes that the statement may do more than to read. */
  SqlWriter acts() {
    reads = false;
    return this;
  }

  String text() {
    return text.toString();
  }

  Rendered rendered() {
    return new Rendered(text(), binds, reads);
  }
}
