package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.AnalyticType;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.WindowDefinition;
import net.sf.jsqlparser.expression.WindowElement;
import net.sf.jsqlparser.expression.WindowOffset;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.statement.select.OrderByElement;
import org.jspecify.annotations.Nullable;

/** The windows of one query: their names, and which rows their frames take in. */
final class WindowRules {
  private final Findings findings;
  private final OperatorTyping typing;

  /** What H2 does not answer for rows in no order. */
  private static final Set<String> ORDERED = Set.of("rank", "dense_rank", "ntile", "lag", "lead");

  private final List<String> names = new ArrayList<>();

  WindowRules(Findings findings, OperatorTyping typing) {
    this.findings = findings;
    this.typing = typing;
  }

  /** A window of a query, whose own place the parser does not say, has a name from now on. */
  void name(WindowDefinition window, ASTNodeAccess query) {
    String name = window.getWindowName();
    List<Expression> parts = window.getAllExpressions();
    ASTNodeAccess at = parts.isEmpty() ? query : OperatorTyping.begin(parts.get(0));
    if (names.stream().anyMatch(name::equalsIgnoreCase)) {
      findings.report(SqlMessage.ALIAS_IS_TAKEN, at, name);
    }
    names.add(name);
    requireFrame(window.getWindowElement(), window.getOrderByElements(), at);
  }

  /** What a database lacks, or the name of a window that is not there. */
  void require(AnalyticExpression call) {
    String name = call.getWindowName();
    if (name != null && names.stream().noneMatch(name::equalsIgnoreCase)) {
      findings.report(
          TextProblem.of(SqlMessage.WINDOW_IS_UNKNOWN, Position.of(call), name)
              .suggesting(name, names));
    }
    String function = call.getName().toLowerCase(Locale.ROOT);
    if (call.getType() == AnalyticType.OVER
        && name == null
        && call.getOrderByElements() == null
        && ORDERED.contains(function)) {
      findings.requireOn(Findings.H2, call, function + " over a window without order by");
    }
    if (call.isDistinct()) {
      findings.requireOn(Findings.POSTGRESQL, call, "distinct in a window");
    }
    if (call.isIgnoreNulls() || call.isIgnoreNullsOutside()) {
      findings.requireOn(Findings.POSTGRESQL, call, "ignore nulls");
    }
  }

  void requireFrame(AnalyticExpression call) {
    requireFrame(call.getWindowElement(), call.getOrderByElements(), call);
  }

  private void requireFrame(
      @Nullable WindowElement frame, @Nullable List<OrderByElement> order, ASTNodeAccess window) {
    if (frame == null) {
      return;
    }
    WindowOffset from = frame.getRange() == null ? frame.getOffset() : frame.getRange().getStart();
    Bound start = Bound.of(from);
    Bound end = frame.getRange() == null ? Bound.CURRENT_ROW : Bound.of(frame.getRange().getEnd());
    Optional<String> wrong = start.wrongBefore(end);
    if (wrong.isPresent()) {
      findings.report(SqlMessage.FRAME_IS_IMPOSSIBLE, window, wrong.get());
    }
    boolean moved = start.offset() != null || end.offset() != null;
    int keys = order == null ? 0 : order.size();
    if (frame.getType() == WindowElement.Type.RANGE && moved) {
      requireKey(order, keys, window);
    } else {
      requireNumber(start.offset());
      requireNumber(end.offset());
    }
    if (frame.getType() == WindowElement.Type.GROUPS && keys == 0) {
      findings.report(SqlMessage.FRAME_IS_IMPOSSIBLE, window, "count groups without order by");
    }
  }

  /** Rows whose values are near are found by the one value that they are ordered by. */
  private void requireKey(@Nullable List<OrderByElement> order, int keys, ASTNodeAccess window) {
    if (order == null || keys != 1) {
      findings.report(
          SqlMessage.FRAME_IS_IMPOSSIBLE, window, "be a range unless it is ordered by one value");
      return;
    }
    Expression key = order.get(0).getExpression();
    SqlValue value = typing.typeOf(key);
    if (value.kind().isPresent() && !value.isNumber() && !value.isTime()) {
      findings.misfit(key, "range", "a number or a time", value.words());
    }
  }

  private void requireNumber(@Nullable Expression offset) {
    SqlValue value = typing.typeOf(offset);
    if (offset != null && value.kind().isPresent() && !value.isNumber()) {
      findings.misfit(offset, "rows", "a number", value.words());
    }
  }

  /**
   * Where a frame begins or ends.
   *
   * @param place from 0, before all rows, over 2, this one, to 4, behind all
   * @param offset how far from this row
   */
  private record Bound(int place, @Nullable Expression offset) {
    private static final int LAST = 4;
    static final Bound CURRENT_ROW = new Bound(2, null);

    static Bound of(WindowOffset written) {
      Expression offset = written.getExpression();
      return switch (written.getType()) {
        case PRECEDING -> new Bound(offset == null ? 0 : 1, offset);
        case FOLLOWING -> new Bound(offset == null ? LAST : LAST - 1, offset);
        default -> CURRENT_ROW;
      };
    }

    /** What is wrong with a frame from here to there. */
    Optional<String> wrongBefore(Bound end) {
      if (place == LAST) {
        return Optional.of("start behind the last row");
      }
      if (end.place == 0) {
        return Optional.of("end before the first row");
      }
      if (place > end.place || (place == end.place && isFartherThan(end))) {
        return Optional.of("end before it starts");
      }
      return isNegative() || end.isNegative()
          ? Optional.of("be moved by a negative number")
          : Optional.empty();
    }

    private boolean isFartherThan(Bound end) {
      return offset instanceof LongValue mine
          && end.offset instanceof LongValue other
          && (place == 1 ? mine.getValue() < other.getValue() : mine.getValue() > other.getValue());
    }

    private boolean isNegative() {
      return offset instanceof SignedExpression signed && signed.getSign() == '-';
    }
  }
}
