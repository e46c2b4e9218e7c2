package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * The body of a hybrid, or of a static method that it calls.
 *
 * @param owner the type that declares it
 * @param key tells it from other methods of its type: {@code costs(BigDecimal)}
 * @param parameters their names, in order
 * @param types their types, where a column can be of them
 * @param answers the type of what it answers, where a column can be of it
 * @param tree what it answers, or does
 */
public record HybridBody(
    ClassName owner,
    String key,
    List<String> parameters,
    List<Optional<JavaType>> types,
    Optional<JavaType> answers,
    HybridTree tree) {

  /** Copies the lists. */
  public HybridBody {
    parameters = List.copyOf(parameters);
    types = List.copyOf(types);
  }
}
