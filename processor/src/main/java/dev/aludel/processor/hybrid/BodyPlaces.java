package dev.aludel.processor.hybrid;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.aludel.processor.diagnostics.BodyPrinter;
import dev.aludel.processor.diagnostics.Origin;
import java.util.function.Function;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Names the places in a body so that they are found again when messages are printed. */
final class BodyPlaces {
  private final Function<Tree, Origin> places;

  private BodyPlaces(Function<Tree, Origin> places) {
    this.places = places;
  }

  /** Places in a method of a source file. */
  static BodyPlaces in(Trees trees, CompilationUnitTree unit, Origin method) {
    SourcePositions positions = trees.getSourcePositions();
    return new BodyPlaces(
        tree ->
            method.inside(
                positions.getStartPosition(unit, tree), positions.getEndPosition(unit, tree)));
  }

  /** No places: all is said of the one who reads. */
  static BodyPlaces nowhere(Origin reader) {
    return new BodyPlaces(tree -> reader);
  }

  Origin of(Tree tree) {
    return places.apply(tree);
  }

  /** Prints at the part of a method that stands between two places. */
  static BodyPrinter printer(Trees trees) {
    return (kind, text, method, place) -> {
      TreePath path = trees.getPath(method);
      return path != null
          && new Search(trees, path.getCompilationUnit(), place).print(path, kind, text);
    };
  }

  /** Looks for a tree by where it begins and ends. */
  private static final class Search extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Trees trees;
    private final CompilationUnitTree unit;
    private final Origin.Span place;
    private @Nullable Tree found;

    Search(Trees trees, CompilationUnitTree unit, Origin.Span place) {
      this.trees = trees;
      this.unit = unit;
      this.place = place;
    }

    boolean print(TreePath method, Kind kind, String text) {
      scan(method.getLeaf(), null);
      if (found == null) {
        return false;
      }
      trees.printMessage(kind, text, found, unit);
      return true;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      SourcePositions positions = trees.getSourcePositions();
      if (tree != null
          && found == null
          && positions.getStartPosition(unit, tree) == place.start()
          && positions.getEndPosition(unit, tree) == place.end()) {
        found = tree;
      }
      return found == null ? super.scan(tree, null) : null;
    }
  }
}
