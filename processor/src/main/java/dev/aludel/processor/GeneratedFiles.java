package dev.aludel.processor;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.write.GeneratedSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Hands sources to the compiler, each name once, and never in place of a class of the user's. */
final class GeneratedFiles {
  private final Filer filer;
  private final SourceFiles sources;
  private final Set<String> written = new HashSet<>();

  GeneratedFiles(Filer filer, SourceFiles sources) {
    this.filer = filer;
    this.sources = sources;
  }

  /** Writes a file that was made from one type, and from what that one reaches. */
  void write(GeneratedSource source, TypeElement originating, Diagnostics diagnostics) {
    write(source, List.of(originating), diagnostics);
  }

  /** Writes a file that was made from several types; a problem is told at the first. */
  void write(GeneratedSource source, List<TypeElement> originating, Diagnostics diagnostics) {
    String name = source.name().canonicalName();
    if (!written.contains(name) && sources.contains(name)) {
      TypeElement first = originating.get(0);
      diagnostics.report(
          Origin.of(first.getQualifiedName().toString()),
          Message.GENERATED_NAME_IS_TAKEN,
          source.name().simpleName(),
          first.getSimpleName());
    } else if (written.add(name)) {
      create(source, originating.toArray(TypeElement[]::new));
    }
  }

  /** Writes a text beside the classes. */
  void writeResource(String path, String text, List<TypeElement> originating) {
    try (Writer writer =
        filer
            .createResource(
                StandardLocation.CLASS_OUTPUT, "", path, originating.toArray(TypeElement[]::new))
            .openWriter()) {
      writer.write(text);
    } catch (FilerException exists) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void create(GeneratedSource source, TypeElement... originating) {
    try (Writer writer =
        filer.createSourceFile(source.name().canonicalName(), originating).openWriter()) {
      writer.write(source.text());
    } catch (FilerException exists) {
      // An IDE that compiles in its own order may have kept the file of the run before: same bytes.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
