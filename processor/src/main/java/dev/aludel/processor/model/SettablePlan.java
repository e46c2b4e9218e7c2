package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;

/** An attribute that a new object can be given: a column, a composite or a to-one relationship. */
public sealed interface SettablePlan permits ColumnPlan, CompositePlan, EdgePlan, DanglingPlan {

  /** Its names and methods. */
  AttributePlan attribute();

  /** The type of a value of it. */
  TypeName type();

  /** Whether {@code create} asks for it. */
  boolean required();
}
