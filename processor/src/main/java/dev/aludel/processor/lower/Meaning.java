package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.CompositeDescriptor;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.LinkedModel;
import java.util.ArrayList;
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
    Composite present() {
      return new Composite(row, value, code, path, false);
    }

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
   * @param orderings what they are sorted by
   * @param element one of them, or what became of it; other rows where each has become several
   * @param form what it is in Java
   * @param canFail whether the database may refuse to test what they fulfil: a division
   */
  record Rows(
      HybridCode code,
      String variable,
      List<HybridCode> filters,
      List<HybridCode> orderings,
      Meaning element,
      Form form,
      boolean canFail)
      implements Meaning {

    /** What rows are in Java. */
    enum Form {
      /** A collection that the relationship gives no order. */
      COLLECTION,
      ORDERED_COLLECTION,
      /** A stream of which none is the first. */
      STREAM,
      ORDERED_STREAM,
      /** One that is the first of them. */
      FIRST
    }

    /** Copies the lists. */
    public Rows {
      filters = List.copyOf(filters);
      orderings = List.copyOf(orderings);
    }

    boolean isCollection() {
      return form == Form.COLLECTION || form == Form.ORDERED_COLLECTION;
    }

    /** The rows that each of these has become; nothing where each is one. */
    Optional<Rows> flat() {
      return element instanceof Rows inner && !inner.isCollection()
          ? Optional.of(inner)
          : Optional.empty();
    }

    Rows stream() {
      return as(form == Form.COLLECTION ? Form.STREAM : Form.ORDERED_STREAM);
    }

    Rows as(Form changed) {
      return new Rows(code, variable, filters, orderings, element, changed, canFail);
    }

    Rows with(Meaning changed) {
      return new Rows(code, variable, filters, orderings, changed, form, canFail);
    }

    /** Those that fulfil it as well, which is not asked of others if that could be refused. */
    Rows where(Scalar filter) {
      HybridCode test = Operators.condition(filter);
      List<HybridCode> all = new ArrayList<>(filters);
      if (filter.canFail() && !all.isEmpty()) {
        HybridCode before =
            all.stream().reduce((one, other) -> Dsl.call(one, "and", other)).orElseThrow();
        all.clear();
        all.add(Dsl.call(Dsl.function("when", before, test), "otherwise", Dsl.FALSE));
      } else {
        all.add(test);
      }
      return new Rows(code, variable, all, orderings, element, form, canFail || filter.canFail());
    }

    /** What is sorted last is sorted by first. */
    Rows sorted(List<HybridCode> by) {
      List<HybridCode> all = new ArrayList<>(by);
      all.addAll(orderings);
      return new Rows(code, variable, filters, all, element, Form.ORDERED_STREAM, canFail);
    }

    /** The rows that fulfil all of it. */
    HybridCode filtered() {
      return called("where", code, filters);
    }

    /** What the first row answers in that order. */
    HybridCode first(HybridCode item) {
      HybridCode ordered = called("orderBy", filtered(), orderings);
      return Dsl.call(ordered, "first", new HybridCode.Lambda(variable, item));
    }

    private HybridCode called(String method, HybridCode rows, List<HybridCode> lambdas) {
      HybridCode all = rows;
      for (HybridCode lambda : lambdas) {
        all = Dsl.call(all, method, new HybridCode.Lambda(variable, lambda));
      }
      return all;
    }

    @Override
    public String words() {
      return form == Form.FIRST
          ? "the first of a stream"
          : isCollection() ? "a collection" : "a stream";
    }
  }

  /** A {@code Comparator}: what is compared, the most important first. */
  record Order(List<Key> keys) implements Meaning {

    /**
     * Something that is compared.
     *
     * @param function what makes it of an element; empty for the element itself
     */
    record Key(Optional<Function> function, boolean descending) {
      Key reversed() {
        return new Key(function, !descending);
      }
    }

    /** Copies the list. */
    public Order {
      keys = List.copyOf(keys);
    }

    /** The element itself. */
    static Order natural(boolean descending) {
      return new Order(List.of(new Key(Optional.empty(), descending)));
    }

    Order reversed() {
      return new Order(keys.stream().map(Key::reversed).toList());
    }

    @Override
    public String words() {
      return "a Comparator";
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

  /** A {@code Period} or a {@code Duration} between two times. */
  record Span(ClassName type, Scalar from, Scalar to) implements Meaning {
    @Override
    public String words() {
      return "a " + type.simpleName();
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
