package dev.aludel.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle asks of processors that need not run over everything again. */
class IncrementalBuildTest {
  private static final JavaFileObject[] SOURCES =
      Stream.concat(
              ShopSources.ALL.stream(),
              Stream.of(
                  Snippets.file(
                      """
                      @Model @Polymorphic(on = "kind") @PolymorphicIdentity("any")
                      public interface Vehicle { @Id Long id(); String kind(); }
                      """),
                  Snippets.file(
                      """
                      @Model @PolymorphicIdentity("truck")
                      public interface Truck extends Vehicle { int load(); }
                      """),
                  Snippets.file("@Projection public record Name(String name) {}"),
                  Snippets.file(
                      """
                      @Queries(Shop.class) public interface ShopQueries {
                        @Sql("select name from products") List<String> names();
                      }
                      """)))
          .toArray(JavaFileObject[]::new);

  @TempDir Path directory;

  @Test
  void aModelsFilesComeFromItsTypeAlone() {
    assertThat(originating(new ModelProcessor()))
        .hasSizeGreaterThan(30)
        .allSatisfy((file, types) -> assertThat(types).as(file).hasSize(1))
        .containsEntry("shop.ProductMapper", List.of("shop.Product"))
        .containsEntry("shop.TruckEntity", List.of("shop.Truck"))
        .containsEntry("shop.Timestamped_", List.of("shop.Timestamped"));
  }

  @Test
  void aggregatesNameAllThatTheyComeFrom() {
    Map<String, List<String>> files = originating(new SchemaProcessor());
    assertThat(files)
        .containsEntry("shop.VehicleHierarchy", List.of("shop.Vehicle", "shop.Truck"))
        .containsEntry("shop.ShopQueriesSql", List.of("shop.ShopQueries", "shop.Shop"))
        .hasEntrySatisfying(
            "shop.ShopSchema",
            types -> assertThat(types).contains("shop.Shop", "shop.Product", "shop.Truck"));
  }

  @Test
  void gradleIsToldOfEachProcessor() throws IOException {
    assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
        .containsExactly(
            ModelProcessor.class.getName() + ",isolating",
            SchemaProcessor.class.getName() + ",aggregating");
    assertThat(lines("META-INF/services/" + Processor.class.getName()))
        .containsExactlyInAnyOrder(ModelProcessor.class.getName(), SchemaProcessor.class.getName());
  }

  private static List<String> lines(String resource) throws IOException {
    ClassLoader loader = ModelProcessor.class.getClassLoader();
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  /** The sources that a processor makes, each with the types that it is said to be made from. */
  private SortedMap<String, List<String>> originating(Processor processor) {
    SortedMap<String, List<String>> originating = new TreeMap<>();
    Processor recorded =
        new InEnvironment(processor, environment -> remembering(environment, originating));
    Processor other =
        processor instanceof ModelProcessor ? new SchemaProcessor() : new ModelProcessor();
    assertThat(Build.in(directory).processors(recorded, other).compile(SOURCES).codes()).isEmpty();
    return originating;
  }

  /** An environment whose filer notes what it is asked for. */
  private static ProcessingEnvironment remembering(
      ProcessingEnvironment environment, SortedMap<String, List<String>> originating) {
    InvocationHandler filer =
        (proxy, method, arguments) -> {
          if (method.getName().equals("createSourceFile")) {
            originating.put(
                arguments[0].toString(),
                Stream.of((Element[]) arguments[1]).map(Element::toString).toList());
          }
          return method.invoke(environment.getFiler(), arguments);
        };
    return (ProcessingEnvironment)
        proxy(
            ProcessingEnvironment.class,
            (proxy, method, arguments) ->
                method.getName().equals("getFiler")
                    ? proxy(Filer.class, filer)
                    : method.invoke(environment, arguments));
  }

  private static Object proxy(Class<?> type, InvocationHandler handler) {
    return Proxy.newProxyInstance(
        IncrementalBuildTest.class.getClassLoader(), new Class<?>[] {type}, handler);
  }
}
