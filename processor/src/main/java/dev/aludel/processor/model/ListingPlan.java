package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * All SQL of a registry that is known at build time.
 *
 * @param registry the registry beside which it is listed
 * @param dialects the databases that it is written for
 * @param tables the statements that create the tables, in the order in which they are sent
 * @param models what the mappers hold, in the registry's order
 */
public record ListingPlan(
    ClassName registry, List<String> dialects, List<Variant> tables, List<ModelListing> models) {

  public ListingPlan {
    dialects = List.copyOf(dialects);
    tables = List.copyOf(tables);
    models = List.copyOf(models);
  }

  /** The statements of one model's mapper. */
  public record ModelListing(ClassName model, String table, List<Statement> statements) {

    public ModelListing {
      statements = List.copyOf(statements);
    }
  }

  /**
   * A statement in each database's words.
   *
   * @param purpose what it is sent for: {@code select by key}, {@code load products}
   * @param variants one, if all databases agree
   */
  public record Statement(String purpose, List<Variant> variants) {

    public Statement {
      variants = List.copyOf(variants);
    }
  }

  /**
   * A text that is sent as it stands.
   *
   * @param dialects the databases it is for; none if it is for all
   */
  public record Variant(String text, List<String> dialects) {

    public Variant {
      dialects = List.copyOf(dialects);
    }
  }
}
