package dev.aludel.query;

/**
 * Names a value that each session has for itself, and that filters compare rows with: whose session
 * it is. The processor writes one constant for each parameter of a filter; those of one name and
 * type are the same value.
 *
 * <pre>{@code
 * session.filters().set(Owned_.TENANT, 7L);
 * }</pre>
 *
 * @param <T> its type
 * @param name that of the parameter
 * @param type tells it from others of the same name
 */
public record SessionValue<T>(String name, Class<? super T> type) {

  /** For generated code. */
  public static <T> SessionValue<T> of(String name, Class<? super T> type) {
    return new SessionValue<>(name, type);
  }

  @Override
  public String toString() {
    return name;
  }
}
