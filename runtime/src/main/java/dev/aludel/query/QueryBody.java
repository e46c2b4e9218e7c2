package dev.aludel.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query is made of: one select, or several put together. */
sealed interface QueryBody permits Clauses, CompoundBody {

  /** What is selected, of a compound by its first member. */
  List<Node> columns();

  /** At most so many rows, and not more than there were to be anyway. */
  QueryBody atMost(long rows);

  /** The same selecting all columns of the table of which it selects some. */
  QueryBody ofWholeRows();

  /** Only rows that fulfil what a session demands; it is asked once. */
  QueryBody demanding(Criteria criteria);

  /** With values for parameters that it was not given yet. */
  QueryBody giving(Bindings values);

  /** The order of the result, and the part of it that is wanted. */
  Clauses.Page page();

  /** What was demanded; null if nothing. */
  @Nullable Criteria criteria();

  /** For statements that only count: without order, and without a lock. */
  QueryBody withoutOrder();

  /** Of each column whether it is NULL in some row; true where it is not known. */
  List<Boolean> nullable();

  /** The selects that are put together. */
  List<Clauses> selects();
}
