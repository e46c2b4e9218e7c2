package dev.aludel.query;

import dev.aludel.sql.Identifier;
import dev.aludel.sql.Like;
import dev.aludel.sql.Literal;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose values are text. Order and case follow the collation of the database; compare
 * ends of text with {@link #startsWith}, {@link #endsWith} and {@link #contains}, which take their
 * argument literally.
 */
public sealed class TextExpression extends OrderedExpression<String>
    permits TextAggregate, TextColumn, TextHybrid, TextProperty {
  static final ValueType<String> TEXT = ValueTypes.string(SqlType.TEXT);

  /** The databases' own escape: a pattern means what it means in SQL typed by hand. */
  private static final @Nullable Character BACKSLASH = null;

  TextExpression(Node node, ValueType<String> type) {
    super(node, type);
  }

  /**
   * Matches this SQL pattern: {@code %} stands for any text, {@code _} for one character, and a
   * backslash takes the next character literally. Case counts.
   */
  public final Condition like(String pattern) {
    return matches(Checks.operand(pattern, "like"), Like.Mode.LIKE, BACKSLASH);
  }

  /** Matches what this yields, see {@link #like(String)}: {@code like(text(PATTERN))}. */
  public final Condition like(TextExpression pattern) {
    return Condition.of(
        new Operation.Match(Like.Mode.LIKE, BACKSLASH).node(node(), nodeOf(pattern)));
  }

  /** Does not match this SQL pattern, see {@link #like(String)}; not true where this is NULL. */
  public final Condition notLike(String pattern) {
    return matches(Checks.operand(pattern, "notLike"), Like.Mode.NOT_LIKE, BACKSLASH);
  }

  /** Begins with exactly this text, whatever characters it has. Every text begins with "". */
  public final Condition startsWith(String text) {
    return matches(Like.escaped(Checks.operand(text, "startsWith")) + "%");
  }

  /** Ends with exactly this text, whatever characters it has. */
  public final Condition endsWith(String text) {
    return matches("%" + Like.escaped(Checks.operand(text, "endsWith")));
  }

  /** Has exactly this text somewhere in it, whatever characters it has. */
  public final Condition contains(String text) {
    return matches("%" + Like.escaped(Checks.operand(text, "contains")) + "%");
  }

  /**
   * In lower case, by the rules of the database's locale; NULL stays NULL. By Java's rules: {@link
   * JavaFunctions#toLowerCase}.
   */
  public final TextExpression lower() {
    return text(Operation.Call.function("lower").node(node()));
  }

  /**
   * In upper case, by the rules of the database's locale; NULL stays NULL. By Java's rules: {@link
   * JavaFunctions#toUpperCase}.
   */
  public final TextExpression upper() {
    return text(Operation.Call.function("upper").node(node()));
  }

  /** Without spaces (U+0020 and no other white space) at both ends; NULL stays NULL. */
  public final TextExpression trim() {
    return text(Operation.Call.function("trim").node(node()));
  }

  /** So many characters from one, counted from 1, to the end at most. */
  public final TextExpression substring(int start, int length) {
    return text(
        Operation.Call.function("substring")
            .node(
                node(),
                new Node.BindNode(SqlType.INTEGER, start),
                new Node.BindNode(SqlType.INTEGER, length)));
  }

  /** With every {@code old} made {@code replacement}; NULL stays NULL. */
  public final TextExpression replace(String old, String replacement) {
    return text(
        Operation.Call.function("replace")
            .node(
                node(),
                bind(Checks.operand(old, "replace")),
                bind(Checks.operand(replacement, "replace"))));
  }

  /** Matches this SQL pattern as {@link #like} does, whatever case letters have. */
  public final Condition ilike(String pattern) {
    return matches(Checks.operand(pattern, "ilike"), Like.Mode.LIKE_IGNORING_CASE, BACKSLASH);
  }

  /**
   * Has the words of this search in it, in any form and order: {@code to_tsvector(…) @@
   * plainto_tsquery(?)}, by the database's own configuration. PostgreSQL only.
   */
  public final Condition match(String words) {
    Node query = new Node.BindNode(SqlType.TEXT, Checks.operand(words, "match"));
    return match(
        Operation.Call.function("to_tsvector").node(node()),
        Operation.Call.function("plainto_tsquery").node(query));
  }

  /**
   * The same by a named configuration, {@code "english"}, which an index over {@code
   * to_tsvector('english', …)} is found by. PostgreSQL only.
   */
  public final Condition match(String words, String configuration) {
    Node query = new Node.BindNode(SqlType.TEXT, Checks.operand(words, "match"));
    Node by =
        new Node.ConstantNode(new Literal(SqlType.TEXT, Checks.operand(configuration, "match")));
    return match(
        Operation.Call.function("to_tsvector").node(by, node()),
        Operation.Call.function("plainto_tsquery").node(by, query));
  }

  private static Condition match(Node document, Node query) {
    return Condition.of(new Operation.Sign("@@").node(document, query));
  }

  /**
   * The same, compared and ordered by this collation of the database: {@code collate("C")}.
   * PostgreSQL only.
   */
  public final TextExpression collate(String collation) {
    Identifier name = Identifier.of(Checks.operand(collation, "collate"));
    return text(new Operation.Collation(name).node(node()));
  }

  /**
   * Has a part that this regular expression matches; case counts. What an expression may say beyond
   * classes, repetitions, groups and anchors is the database's: POSIX's advanced expressions on
   * PostgreSQL, Java's on H2. SQLAlchemy's {@code regexp_match}.
   */
  public final Condition regexpMatch(String pattern) {
    Node bound = pattern(pattern, "regexpMatch");
    Node like =
        new Operation.Call("regexp_like", Operation.Nulls.IF_ANY, false).node(node(), bound);
    return Condition.of(new VariantNode(new Operation.Sign("~").node(node(), bound), "h2", like));
  }

  /**
   * With every part that this regular expression matches made {@code replacement}, in which {@code
   * \\1} (PostgreSQL) or {@code $1} (H2) is the first group. SQLAlchemy's {@code regexp_replace}.
   */
  public final TextExpression regexpReplace(String pattern, String replacement) {
    Operation.Call replace = Operation.Call.function("regexp_replace");
    Node bound = pattern(pattern, "regexpReplace");
    Node by = pattern(replacement, "regexpReplace");
    Node all = replace.node(node(), bound, by, new Node.ConstantNode(Literal.of("g")));
    return text(new VariantNode(all, "h2", replace.node(node(), bound, by)));
  }

  private static Node pattern(String pattern, String method) {
    return new Node.BindNode(SqlType.TEXT, Checks.operand(pattern, method));
  }

  /**
   * The number of its characters, of which those beyond U+FFFF are two to H2; NULL stays NULL. As
   * Java counts them on every database: {@link JavaFunctions#length}.
   */
  public final NumberExpression<Integer> length() {
    return new NumberExpression<>(
        Operation.Call.function("char_length").node(node()), NumberExpression.INTEGER);
  }

  /** This followed by that text. NULL if this is NULL: see {@link #coalesce(String)}. */
  public final TextExpression concat(String text) {
    Node bound = new Node.BindNode(SqlType.TEXT, Checks.operand(text, "concat"));
    return text(Operation.Plain.CONCATENATE.node(node(), bound));
  }

  /** This followed by that text. NULL if either is NULL: see {@link #coalesce(String)}. */
  public final TextExpression concat(TextExpression text) {
    return text(Operation.Plain.CONCATENATE.node(node(), nodeOf(text)));
  }

  /** This, or the value where this is NULL. */
  public final TextExpression coalesce(String value) {
    return text(Operation.Call.COALESCE.node(node(), operand(value, "coalesce")));
  }

  /** This, or the other where this is NULL. */
  public final TextExpression coalesce(TextExpression other) {
    return text(Operation.Call.COALESCE.node(node(), nodeOf(other)));
  }

  private Condition matches(String pattern) {
    return matches(pattern, Like.Mode.LIKE, Like.ESCAPE);
  }

  private Condition matches(String pattern, Like.Mode mode, @Nullable Character escape) {
    Node bound = new Node.BindNode(SqlType.TEXT, pattern, node().isSensitive());
    return Condition.of(new Operation.Match(mode, escape).node(node(), bound));
  }

  @Override
  public final TextExpression as(String name) {
    return with(new NamedNode(node(), name));
  }

  @Override
  public final TextExpression onDialect(String dialect, Expression<? extends String> own) {
    return with(variant(dialect, own));
  }

  final TextExpression with(Node node) {
    return new TextExpression(node, type());
  }

  private static TextExpression text(Node node) {
    return new TextExpression(node, TEXT);
  }
}
