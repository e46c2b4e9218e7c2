package dev.aludel.shop;

import static dev.aludel.shop.model.Category_.CATEGORY;

import dev.aludel.Database;
import dev.aludel.shop.model.Category;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.ProductEntity;
import io.trino.tpch.Part;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parts become products of the categories that their types name. */
final class ImportProducts {
  private static final int BATCH = 1_000;

  private final Database database;
  private final TpchRows data;
  private final PrintWriter out;

  ImportProducts(Database database, TpchRows data, PrintWriter out) {
    this.database = database;
    this.data = data;
    this.out = out;
  }

  void run(ImportedKeys keys) {
    try (Progress progress = new Progress(out, "products", data.partCount())) {
      Batches<Part> batches = new Batches<>(data.parts(), BATCH);
      while (batches.hasNext()) {
        List<Part> batch = batches.next();
        List<Product> products = save(batch);
        for (int i = 0; i < batch.size(); i++) {
          keys.products().put(batch.get(i).getPartKey(), products.get(i).id());
        }
        progress.step(batch.size());
      }
    }
  }

  private List<Product> save(List<Part> batch) {
    return database.call(
        session -> {
          Map<String, Category> categories =
              session.query(CATEGORY).list().stream()
                  .collect(Collectors.toMap(Category::name, Function.identity()));
          List<Product> products =
              batch.stream()
                  .map(part -> product(part, categories.get(PartType.of(part).category())))
                  .toList();
          session.addAll(products);
          return products;
        });
  }

  /** The size of a part serves as its stock: both are numbers from 1 to 50. */
  private static Product product(Part part, @Nullable Category category) {
    return ProductEntity.builder()
        .name(part.getName())
        .description(part.getComment())
        .price(BigDecimal.valueOf(part.getRetailPriceInCents(), 2))
        .stock(part.getSize())
        .category(category)
        .build();
  }
}
