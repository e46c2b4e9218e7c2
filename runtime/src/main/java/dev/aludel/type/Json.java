package dev.aludel.type;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value: an object, an array, a text, a number, a boolean, or null. Immutable.
 *
 * <p>{@link #NULL} is JSON's null, a value like others; a column without any value is Java's {@code
 * null} and SQL's NULL. SQLAlchemy has to be told which of the two {@code None} is; here they have
 * two names.
 *
 * <p>Equality is JSON's: the order of an object's members does not matter, {@code 1} equals {@code
 * 1.0}. {@link #toString} is the text without blanks, members in the order they have here; what
 * comes back from PostgreSQL's {@code jsonb} has them in the database's order.
 */
public final class Json {
  /** JSON's null. */
  public static final Json NULL = new Json(Kind.NULL, "null");

  /** JSON's true. */
  public static final Json TRUE = new Json(Kind.BOOLEAN, true);

  /** JSON's false. */
  public static final Json FALSE = new Json(Kind.BOOLEAN, false);

  private final Kind kind;
  private final Object value;

  /** What a JSON value can be. */
  public enum Kind {
    NULL,
    BOOLEAN,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT
  }

  private Json(Kind kind, Object value) {
    this.kind = kind;
    this.value = value;
  }

  /**
   * The JSON of a Java value: null, a boolean, a number, a text, a map with texts as keys, a
   * collection of such values, or JSON itself.
   *
   * @throws MappingException if it is anything else, or a number that is not finite
   */
  public static Json of(@Nullable Object value) {
    if (value == null) {
      return NULL;
    } else if (value instanceof Json json) {
      return json;
    } else if (value instanceof Boolean bool) {
      return bool ? TRUE : FALSE;
    } else if (value instanceof CharSequence text) {
      return new Json(Kind.STRING, text.toString());
    } else if (value instanceof Number number) {
      return number(number);
    } else if (value instanceof Map<?, ?> map) {
      return members(map);
    } else if (value instanceof Collection<?> elements) {
      return new Json(Kind.ARRAY, elements.stream().map(Json::of).toList());
    }
    throw new MappingException(
        ErrorCode.JSON_CANNOT_HOLD, "A value of " + value.getClass().getName());
  }

  /** An array of these, each as {@link #of} takes it. */
  public static Json array(@Nullable Object... elements) {
    List<Json> all = new ArrayList<>(elements.length);
    for (Object element : elements) {
      all.add(of(element));
    }
    return array(all);
  }

  /** An object without members; {@link #with} adds them. */
  public static Json object() {
    return new Json(Kind.OBJECT, Map.of());
  }

  /**
   * The value that a text says.
   *
   * @throws MappingException if it is no JSON
   */
  public static Json parse(String text) {
    return new JsonParser(text).parse();
  }

  static Json array(List<Json> elements) {
    return new Json(Kind.ARRAY, Collections.unmodifiableList(elements));
  }

  static Json object(Map<String, Json> members) {
    return new Json(Kind.OBJECT, Collections.unmodifiableMap(members));
  }

  static Json number(BigDecimal number) {
    return new Json(Kind.NUMBER, number);
  }

  private static Json number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new MappingException(ErrorCode.JSON_CANNOT_HOLD, "The number " + number);
      }
      return number(new BigDecimal(number.toString()));
    }
    return number(Conversion.decimal(number));
  }

  private static Json members(Map<?, ?> map) {
    Map<String, Json> members = new LinkedHashMap<>();
    map.forEach(
        (name, member) -> {
          if (!(name instanceof String text)) {
            throw new MappingException(ErrorCode.JSON_CANNOT_HOLD, "The name " + name);
          }
          members.put(text, of(member));
        });
    return object(members);
  }

  /** The same object with a member, which takes the place of one of that name. */
  public Json with(String name, @Nullable Object member) {
    Map<String, Json> members = new LinkedHashMap<>(asMap());
    members.put(name, of(member));
    return object(members);
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** Whether it is {@link #NULL}. */
  public boolean isNull() {
    return kind == Kind.NULL;
  }

  /** The member of that name; nothing if there is none, or this is no object. */
  public Optional<Json> find(String name) {
    return kind == Kind.OBJECT ? Optional.ofNullable(asMap().get(name)) : Optional.empty();
  }

  /** The element at that index, from 0; nothing if there is none, or this is no array. */
  public Optional<Json> find(int index) {
    boolean there = kind == Kind.ARRAY && index >= 0 && index < asList().size();
    return there ? Optional.of(asList().get(index)) : Optional.empty();
  }

  /**
   * The text that it is.
   *
   * @throws MappingException if it is something else
   */
  public String asString() {
    return (String) is(Kind.STRING);
  }

  /**
   * The boolean that it is.
   *
   * @throws MappingException if it is something else
   */
  public boolean asBoolean() {
    return (boolean) is(Kind.BOOLEAN);
  }

  /**
   * The number that it is, with all its digits.
   *
   * @throws MappingException if it is something else
   */
  public BigDecimal asDecimal() {
    return (BigDecimal) is(Kind.NUMBER);
  }

  /**
   * The whole number that it is.
   *
   * @throws MappingException if it is something else, or does not fit
   */
  public long asLong() {
    return Conversion.within(asDecimal(), Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /**
   * The whole number that it is.
   *
   * @throws MappingException if it is something else, or does not fit
   */
  public int asInt() {
    return (int) Conversion.within(asDecimal(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /**
   * The elements of the array that it is; unmodifiable.
   *
   * @throws MappingException if it is something else
   */
  @SuppressWarnings("unchecked") // Nothing else is an array's value.
  public List<Json> asList() {
    return (List<Json>) is(Kind.ARRAY);
  }

  /**
   * The members of the object that it is, in order; unmodifiable.
   *
   * @throws MappingException if it is something else
   */
  @SuppressWarnings("unchecked") // Nothing else is an object's value.
  public Map<String, Json> asMap() {
    return (Map<String, Json>) is(Kind.OBJECT);
  }

  /**
   * The same as plain Java values, the opposite of {@link #of}: null, {@code Boolean}, {@code
   * String}, {@code Integer}, {@code Long} or {@code BigInteger} for a number written without a
   * point, {@code BigDecimal} for others, {@code ArrayList}, {@code LinkedHashMap}. Collections can
   * be changed.
   */
  public @Nullable Object toJava() {
    return switch (kind) {
      case NULL -> null;
      case BOOLEAN, STRING -> value;
      case NUMBER -> plain(asDecimal());
      case OBJECT -> toJavaMap();
      case ARRAY -> {
        List<@Nullable Object> elements = new ArrayList<>();
        asList().forEach(element -> elements.add(element.toJava()));
        yield elements;
      }
    };
  }

  /**
   * The members as plain Java values, in a map that can be changed; see {@link #toJava}.
   *
   * @throws MappingException if it is no object
   */
  public Map<String, @Nullable Object> toJavaMap() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    asMap().forEach((name, member) -> members.put(name, member.toJava()));
    return members;
  }

  private static Number plain(BigDecimal number) {
    if (number.scale() != 0) {
      return number;
    }
    BigInteger whole = number.unscaledValue();
    if (whole.bitLength() < Integer.SIZE) {
      return whole.intValue();
    }
    return whole.bitLength() < Long.SIZE ? whole.longValue() : (Number) whole;
  }

  private Object is(Kind wanted) {
    if (kind != wanted) {
      throw new MappingException(ErrorCode.JSON_IS_OF_ANOTHER_KIND, kind, wanted);
    }
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Json that
        && kind == that.kind
        && (kind == Kind.NUMBER
            ? asDecimal().compareTo(that.asDecimal()) == 0
            : value.equals(that.value));
  }

  @Override
  public int hashCode() {
    return kind == Kind.NUMBER ? asDecimal().stripTrailingZeros().hashCode() : value.hashCode();
  }

  /** The JSON text, without blanks. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    write(text);
    return text.toString();
  }

  private void write(StringBuilder out) {
    switch (kind) {
      case NULL, BOOLEAN -> out.append(value);
      case NUMBER -> out.append(value);
      case STRING -> quote(asString(), out);
      case ARRAY -> {
        char before = '[';
        for (Json element : asList()) {
          element.write(out.append(before));
          before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
      }
      case OBJECT -> {
        char before = '{';
        for (Map.Entry<String, Json> member : asMap().entrySet()) {
          quote(member.getKey(), out.append(before));
          member.getValue().write(out.append(':'));
          before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
      }
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
