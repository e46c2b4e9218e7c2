package dev.aludel.processor;

import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Hands a processor an environment that is not javac's, as Gradle and IntelliJ do. */
final class InEnvironment extends AbstractProcessor {
  private final Processor inner;
  private final UnaryOperator<ProcessingEnvironment> wrapping;

  InEnvironment(Processor inner, UnaryOperator<ProcessingEnvironment> wrapping) {
    this.inner = inner;
    this.wrapping = wrapping;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return inner.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return inner.getSupportedSourceVersion();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    inner.init(wrapping.apply(environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return inner.process(annotations, round);
  }
}
