package dev.aludel.sql;

/** Anything that has a value, conditions included, as an immutable tree. */
public sealed interface SqlExpression
    permits ColumnReference,
        Bind,
        Literal,
        Comparison,
        Logical,
        Not,
        NullTest,
        Arithmetic,
        Negation,
        Concatenation,
        FunctionCall,
        InList,
        InArray,
        InSubquery,
        Between,
        Like,
        Exists,
        ScalarSubquery,
        CaseWhen,
        Cast,
        RowValue,
        Star,
        DefaultValue,
        NextValue,
        Aggregate,
        Over,
        Extract,
        TimeShift,
        Infix,
        Collate,
        Quantified,
        GroupingSets,
        Access,
        Fragment,
        Variant {

  /** Calls the visitor's method for this kind of expression. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method per kind of expression, none with a default: a new kind breaks every visitor.
   *
   * @param <R> what each method answers
   */
  interface Visitor<R> {
    /** Visits a {@link ColumnReference}. */
    R visit(ColumnReference columnReference);

    /** Visits a {@link Bind}. */
    R visit(Bind bind);

    /** Visits a {@link Literal}. */
    R visit(Literal literal);

    /** Visits a {@link Comparison}. */
    R visit(Comparison comparison);

    /** Visits a {@link Logical}. */
    R visit(Logical logical);

    /** Visits a {@link Not}. */
    R visit(Not not);

    /** Visits a {@link NullTest}. */
    R visit(NullTest nullTest);

    /** Visits a {@link Arithmetic}. */
    R visit(Arithmetic arithmetic);

    /** Visits a {@link Negation}. */
    R visit(Negation negation);

    /** Visits a {@link Concatenation}. */
    R visit(Concatenation concatenation);

    /** Visits a {@link FunctionCall}. */
    R visit(FunctionCall functionCall);

    /** Visits a {@link InList}. */
    R visit(InList inList);

    /** Visits a {@link InArray}. */
    R visit(InArray inArray);

    /** Visits a {@link InSubquery}. */
    R visit(InSubquery inSubquery);

    /** Visits a {@link Between}. */
    R visit(Between between);

    /** Visits a {@link Like}. */
    R visit(Like like);

    /** Visits a {@link Exists}. */
    R visit(Exists exists);

    /** Visits a {@link ScalarSubquery}. */
    R visit(ScalarSubquery scalarSubquery);

    /** Visits a {@link CaseWhen}. */
    R visit(CaseWhen caseWhen);

    /** Visits a {@link Cast}. */
    R visit(Cast cast);

    /** Visits a {@link RowValue}. */
    R visit(RowValue rowValue);

    /** Visits a {@link Star}. */
    R visit(Star star);

    /** Visits a {@link DefaultValue}. */
    R visit(DefaultValue value);

    /** Visits a {@link NextValue}. */
    R visit(NextValue value);

    /** Visits a {@link Fragment}. */
    R visit(Fragment fragment);

    /** Visits a {@link Aggregate}. */
    R visit(Aggregate aggregate);

    /** Visits a {@link Over}. */
    R visit(Over over);

    /** Visits a {@link Extract}. */
    R visit(Extract extract);

    /** Visits a {@link TimeShift}. */
    R visit(TimeShift timeShift);

    /** Visits a {@link Infix}. */
    R visit(Infix infix);

    /** Visits a {@link Collate}. */
    R visit(Collate collate);

    /** Visits a {@link Quantified}. */
    R visit(Quantified quantified);

    /** Visits a {@link Access}. */
    R visit(Access access);

    /** Visits a {@link GroupingSets}. */
    R visit(GroupingSets groupingSets);

    /** Visits a {@link Variant}. */
    R visit(Variant variant);
  }
}
