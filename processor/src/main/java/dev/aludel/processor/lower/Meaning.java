package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.CompositeDescriptor;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.LinkedModel;
import java.util.List;
import java.util.Optional;

/** What a part of a hybrid's body is. */
sealed interface Meaning {

  /** What a person would call it. */
  String words();

  /**
   * A value that a column can have.
   *
   * @param type as Java has it: a primitive or not
   * @param nullable whether it is null for some row
   * @param code an expression of the query language; where it is Java's, Java code
   * @param isJava whether it depends on no row, so that Java computes it
   * @param path what names it, if tests of it for null are to be remembered
   * @param canFail whether the database may refuse to compute it: a division
   */
  record Scalar(
      JavaType type,
      boolean nullable,
      HybridCode code,
      boolean isJava,
      Optional<String> path,
      boolean canFail)
      implements Meaning {

    static Scalar sql(JavaType type, boolean nullable, HybridCode code) {
      return new Scalar(type, nullable && !type.primitive(), code, false, Optional.empty(), false);
    }

    static Scalar java(JavaType type, boolean nullable, HybridCode code) {
      return new Scalar(type, nullable && !type.primitive(), code, true, Optional.empty(), false);
    }

    /** Whether Java computes all of these. */
    static boolean areJava(List<Meaning> all) {
      return all.stream().allMatch(each -> each instanceof Scalar scalar && scalar.isJava());
    }

    /** How these are written, all of which are values. */
    static List<HybridCode> codes(List<Meaning> all) {
      return all.stream().map(each -> ((Scalar) each).code()).toList();
    }

    Scalar at(String known) {
      return new Scalar(type, nullable, code, isJava, Optional.of(known), canFail);
    }

    Scalar with(HybridCode changed) {
      return new Scalar(type, nullable, changed, isJava, Optional.empty(), canFail);
    }

    Scalar as(JavaType changed) {
      return new Scalar(changed, nullable, code, isJava, path, canFail);
    }

    Scalar present() {
      return new Scalar(type, false, code, isJava, path, canFail);
    }

    Scalar risky(boolean risky) {
      return new Scalar(type, nullable, code, isJava, path, canFail || risky);
    }

    JavaType.Kind kind() {
      return type.kind();
    }

    @Override
    public String words() {
      return "a value of type " + Kinds.name(type);
    }
  }

  /**
   * An object of a model.
   *
   * @param code its table
   * @param path what names it
   */
  record Row(LinkedModel model, HybridCode code, boolean nullable, String path) implements Meaning {
    /** Whether it is the object whose method is translated. */
    boolean isSelf() {
      return code instanceof HybridCode.Self;
    }

    Row present() {
      return new Row(model, code, false, path);
    }

    @Override
    public String words() {
      return "an object of " + model.model().simpleName();
    }
  }

  /**
   * A record over several columns of a row, to be taken apart.
   *
   * @param code what has its columns
   * @param path what names it
   * @param nullable whether it, or what it is in, is null for some row
   */
  record Composite(
      Row row, CompositeDescriptor.Part value, HybridCode code, String path, boolean nullable)
      implements Meaning {
    @Override
    public String words() {
      return nullable ? "a composite that can be null" : "a composite";
    }
  }

  /**
   * Related objects, or what a stream of them has become.
   *
   * @param code the rows
   * @param variable what lambdas of generated code call one of them
   * @param filters what they fulfil
   * @param element one of them, or what became of it
   * @param isStream whether it is a stream, not the collection
   */
  record Rows(
      HybridCode code, String variable, List<HybridCode> filters, Meaning element, boolean isStream)
      implements Meaning {
    /** Copies the list. */
    public Rows {
      filters = List.copyOf(filters);
    }

    Rows stream() {
      return new Rows(code, variable, filters, element, true);
    }

    Rows with(Meaning changed) {
      return new Rows(code, variable, filters, changed, isStream);
    }

    @Override
    public String words() {
      return isStream ? "a stream" : "a collection";
    }
  }

  /**
   * An {@code Optional}: its value, or null for empty.
   *
   * @param only what must be true as well, so that there is one
   */
  record Maybe(Meaning value, Optional<Scalar> only) implements Meaning {
    Maybe(Meaning value) {
      this(value, Optional.empty());
    }

    @Override
    public String words() {
      return "an Optional";
    }
  }

  /** A class. */
  record Type(ClassName name) implements Meaning {
    @Override
    public String words() {
      return "the class " + name.simpleName();
    }
  }

  /** A lambda or a method reference, and where it stands. */
  record Function(HybridTree tree, HybridScope scope) implements Meaning {
    @Override
    public String words() {
      return "a lambda";
    }
  }

  /** A parameter of a type that no column has: a collection, or an object of a model. */
  record Thing(TypeName type, boolean nullable, HybridCode code) implements Meaning {
    @Override
    public String words() {
      return "a " + type;
    }
  }

  /** The literal null. */
  record Null() implements Meaning {
    @Override
    public String words() {
      return "null";
    }
  }
}
