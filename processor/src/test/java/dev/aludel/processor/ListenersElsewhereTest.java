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
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listeners and synonyms of a mixin that another module compiled. */
class ListenersElsewhereTest {
  private static final JavaFileObject MIXIN =
      JavaFileObjects.forSourceString(
          "com.other.Tidy",
          """
          package com.other;

          import static dev.aludel.annotation.Event.BEFORE_INSERT;

          import dev.aludel.annotation.*;

          @Mixin(listeners = Watch.class)
          public interface Tidy {
            String email();

            void email(String email);

            @Synonym("email") String login();

            @ListensFor(BEFORE_INSERT) static void tidy(Tidy row) {}

            @Validates("email") static String clean(Tidy row, String email) {
              return email.strip();
            }
          }
          """);

  private static final JavaFileObject LISTENERS =
      JavaFileObjects.forSourceString(
          "com.other.Watch",
          """
          package com.other;

          import static dev.aludel.annotation.Event.AFTER_DELETE;

          import dev.aludel.annotation.ListensFor;
          import dev.aludel.session.Session;

          public final class Watch {
            @ListensFor(AFTER_DELETE) public static void gone(Object row, Session session) {}
          }
          """);

  private static final JavaFileObject MODEL =
      JavaFileObjects.forSourceString(
          "com.example.User",
          """
          package com.example;

          import com.other.Tidy;
          import dev.aludel.annotation.*;

          @Model
          public interface User extends Tidy {
            @Id Long id();
          }
          """);

  @Test
  void aMixinsListenersAreThoseOfModelsInOtherModules(@TempDir Path folder) throws IOException {
    write(compile(classPath(), MIXIN, LISTENERS), folder);
    List<File> both = new ArrayList<>(classPath());
    both.add(folder.toFile());

    Compilation apart = compile(both, MODEL);

    assertThat(apart.errors()).isEmpty();
    assertThat(generated(apart, "UserMapper"))
        .contains("case BEFORE_INSERT -> Tidy.tidy(entity);")
        .contains("case AFTER_DELETE -> Watch.gone(entity, (Session) session);");
    assertThat(generated(apart, "UserEntity"))
        .contains("email = Tidy.clean(this, email);")
        .contains("return email();");
    assertThat(generated(apart, "User_")).contains("public final TextColumn login = email;");
  }

  private static Compilation compile(List<File> classPath, JavaFileObject... sources) {
    return javac().withClasspath(classPath).withProcessors(new ModelProcessor()).compile(sources);
  }

  private static List<File> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .toList();
  }

  private static String generated(Compilation compilation, String type) throws IOException {
    return compilation
        .generatedSourceFile("com.example." + type)
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
