package dev.aludel.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hybrids whose bodies are not in the compilation, or hidden by a tool. */
class HybridsElsewhereTest {
  private static final JavaFileObject MIXIN =
      JavaFileObjects.forSourceString(
          "com.other.Coded",
          """
          package com.other;

          import dev.aludel.annotation.*;
          import java.math.BigDecimal;

          @Mixin
          public interface Coded {
            BigDecimal LIMIT = BigDecimal.TEN;

            String code();

            BigDecimal price();

            @Hybrid default boolean isOld() {
              return code().startsWith("X-") && price().compareTo(LIMIT) > 0;
            }

            @Hybrid default String shown() {
              return bracketed(code());
            }

            static String bracketed(String code) {
              return "[" + code + "]";
            }
          }
          """);

  private static final JavaFileObject MODEL =
      JavaFileObjects.forSourceString(
          "com.example.Product",
          """
          package com.example;

          import com.other.Coded;
          import dev.aludel.annotation.*;

          @Model
          public interface Product extends Coded {
            @Id Long id();

            @Hybrid default boolean isNew() {
              return !isOld();
            }
          }
          """);

  @Test
  void aMixinsBodiesTravelInItsDescriptor(@TempDir Path folder) throws IOException {
    Compilation mixin = compile(classPath(), new ModelProcessor(), MIXIN);
    write(mixin, folder);
    List<File> both = new ArrayList<>(classPath());
    both.add(folder.toFile());

    Compilation apart = compile(both, new ModelProcessor(), MODEL);

    assertThat(apart.errors()).isEmpty();
    assertThat(metamodel(apart))
        .isEqualTo(metamodel(compile(classPath(), new ModelProcessor(), MIXIN, MODEL)))
        .contains("return code.startsWith(\"X-\").and(price.gt(Coded.LIMIT));");
  }

  @Test
  void thoseOfAPlainInterfaceDoNotTravel(@TempDir Path folder) throws IOException {
    JavaFileObject plain =
        JavaFileObjects.forSourceString(
            "com.other.Coded",
            """
            package com.other;

            public interface Coded {
              @dev.aludel.annotation.Hybrid default boolean isOld() {
                return true;
              }
            }
            """);
    write(compile(classPath(), new ModelProcessor(), plain), folder);
    List<File> both = new ArrayList<>(classPath());
    both.add(folder.toFile());

    Compilation apart = compile(both, new ModelProcessor(), MODEL);

    assertThat(compile(classPath(), new ModelProcessor(), plain, MODEL).errors()).isEmpty();
    assertThat(apart.errors())
        .singleElement()
        .extracting(error -> error.getMessage(Locale.ROOT))
        .asString()
        .contains("ALU-1504", "Make its type a @Mixin", "@Hybrid(sql = ", "remove @Hybrid");
  }

  private static final JavaFileObject ORDER =
      JavaFileObjects.forSourceString(
          "com.example.Order",
          """
          package com.example;

          import dev.aludel.annotation.*;
          import java.util.List;

          @Model
          public interface Order {
            @Id Long id();

            @Relationship(backPopulates = "order") List<Item> items();

            @Hybrid default int doubled() {
              return total() * 2;
            }

            @Hybrid default int total() {
              return items().stream().mapToInt(Item::share).sum();
            }
          }
          """);

  private static JavaFileObject itemWhoseShareIs(String share) {
    return JavaFileObjects.forSourceString(
        "com.example.Item",
        """
        package com.example;

        import dev.aludel.annotation.*;

        @Model
        public interface Item {
          @Id Long id();

          int price();

          @Relationship(backPopulates = "items") Order order();

          @Hybrid default int share() {
            return %s;
          }
        }
        """
            .formatted(share));
  }

  @Test
  void aCircleThatIsClosedAgainstAClassFileIsFound(@TempDir Path folder) throws IOException {
    write(compile(classPath(), new ModelProcessor(), ORDER, itemWhoseShareIs("price()")), folder);
    List<File> both = new ArrayList<>(List.of(folder.toFile()));
    both.addAll(classPath());

    Compilation same = compile(both, new ModelProcessor(), itemWhoseShareIs("price() + 1"));
    Compilation circle = compile(both, new ModelProcessor(), itemWhoseShareIs("order().doubled()"));

    assertThat(same.errors()).isEmpty();
    assertThat(circle.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.getMessage(Locale.ROOT))
                  .contains("ALU-1510", "Item.share calls itself by way of Order.doubled()");
              assertThat(error.getLineNumber()).isEqualTo(14);
            });
  }

  @Test
  void bodiesAreReadThroughAnEnvironmentThatWrapsJavacs() throws IOException {
    Compilation wrapped =
        compile(classPath(), new InEnvironment(new ModelProcessor(), Wrapper::new), MIXIN, MODEL);

    assertThat(wrapped.errors()).isEmpty();
    assertThat(metamodel(wrapped)).contains("return isOld().not();");
  }

  /** As Gradle does: the environment that it hands out has javac's in a field. */
  private record Wrapper(ProcessingEnvironment delegate) implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }

  private static Compilation compile(
      List<File> classPath, Processor processor, JavaFileObject... sources) {
    return javac().withClasspath(classPath).withProcessors(processor).compile(sources);
  }

  private static List<File> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .toList();
  }

  private static String metamodel(Compilation compilation) throws IOException {
    return compilation
        .generatedSourceFile("com.example.Product_")
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }

  private static void write(Compilation compilation, Path folder) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path target = folder.resolve(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
        Files.createDirectories(target.getParent());
        try (InputStream in = file.openInputStream()) {
          Files.copy(in, target);
        }
      }
    }
  }
}
