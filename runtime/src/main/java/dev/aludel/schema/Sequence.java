package dev.aludel.schema;

/**
 * A sequence: numbers given out once.
 *
 * @param name its name
 * @param start the first number
 * @param increment from one number to the next
 */
public record Sequence(TableName name, long start, long increment) {

  /** The sequence {@code name} from one in steps of one. */
  public static Sequence named(String name) {
    return new Sequence(new TableName(null, name), 1, 1);
  }

  /** The same in a schema. */
  public Sequence schema(String schema) {
    return new Sequence(new TableName(schema, name.name()), start, increment);
  }

  /** The same from another first number. */
  public Sequence startingAt(long first) {
    return new Sequence(name, first, increment);
  }

  /** The same in other steps. */
  public Sequence steppingBy(long step) {
    return new Sequence(name, start, step);
  }
}
