package dev.aludel.shop;

import dev.aludel.Database;
import dev.aludel.session.Session;
import dev.aludel.shop.model.Category;
import io.trino.tpch.Part;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The types of parts become a small tree: metals, and below each the ways it is finished. */
final class ImportCategories {
  private final Database database;
  private final TpchRows data;
  private final PrintWriter out;

  ImportCategories(Database database, TpchRows data, PrintWriter out) {
    this.database = database;
    this.data = data;
    this.out = out;
  }

  void run() {
    SortedSet<PartType> types = types();
    try (Progress progress = new Progress(out, "categories", types.size())) {
      database.transaction(session -> progress.step(save(types, session)));
    }
  }

  private SortedSet<PartType> types() {
    SortedSet<PartType> types = new TreeSet<>();
    for (Iterator<Part> parts = data.parts(); parts.hasNext(); ) {
      types.add(PartType.of(parts.next()));
    }
    return types;
  }

  /** Only the roots are added; the tree below them follows. */
  private static int save(SortedSet<PartType> types, Session session) {
    Map<String, Category> metals = new TreeMap<>();
    for (PartType type : types) {
      Category metal = metals.computeIfAbsent(type.metal(), Category::of);
      metal.children().add(Category.of(type.category()));
    }
    session.addAll(metals.values());
    return metals.size() + types.size();
  }
}
