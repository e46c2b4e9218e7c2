package dev.aludel.processor.write;

import dev.aludel.processor.model.ListingPlan;

/**
 * Writes all SQL of a registry as a text that people and tools can read.
 *
 * <pre>{@code
 * -- com.example.Category (categories)
 *
 * -- select by key
 * select id, name from categories where id = ?;
 *
 * -- load products
 * select id, name, category_id from products where category_id = ?;
 * }</pre>
 */
public final class ListingWriter {
  private static final String FOLDER = "META-INF/aludel/";

  private final ListingPlan plan;
  private final StringBuilder text = new StringBuilder();

  /** A writer of one list. */
  public ListingWriter(ListingPlan plan) {
    this.plan = plan;
  }

  /** Where it belongs on the class path: {@code META-INF/aludel/com.example.ShopSchema.sql}. */
  public String path() {
    return FOLDER + plan.registry().canonicalName() + ".sql";
  }

  /** The list. */
  public String write() {
    comment("All SQL of " + plan.registry().canonicalName() + " that is known at build time,");
    comment("for " + String.join(", ", plan.dialects()) + ". A statement below the name of a");
    comment("database is for that one only.");
    text.append('\n');
    comment("Tables, as Database.create sends them");
    text.append('\n');
    plan.tables().forEach(this::variant);
    plan.models().forEach(this::model);
    return text.toString();
  }

  private void model(ListingPlan.ModelListing model) {
    text.append('\n');
    comment(model.model().canonicalName() + " (" + model.table() + ")");
    for (ListingPlan.Statement statement : model.statements()) {
      text.append('\n');
      comment(statement.purpose());
      statement.variants().forEach(this::variant);
    }
  }

  private void variant(ListingPlan.Variant variant) {
    if (!variant.dialects().isEmpty()) {
      comment(String.join(", ", variant.dialects()));
    }
    text.append(variant.text()).append(";\n");
  }

  private void comment(String words) {
    text.append("-- ").append(words).append('\n');
  }
}
