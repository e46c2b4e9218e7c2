package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a registry of models: on {@code interface Shop} it generates {@code ShopSchema}, whose
 * constant {@code SCHEMA} lists their tables, to be created and dropped together. The registry
 * holds names only, so that changing one model recompiles one model.
 *
 * <p>The only {@code @Schema} of a module lists all of its models. Of several, each lists the
 * models of its own package and of the packages below it; a model that lies below two belongs to
 * the nearer. Instead of the annotation, the processor option {@code
 * -Aaludel.schema=com.example.Shop} names the type to generate a registry for.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Schema {

  /** Types annotated with {@code @Schema} in other modules, whose tables belong to this one too. */
  Class<?>[] includes() default {};

  /**
   * Models of other modules (or of earlier compilations) to be listed although this compilation
   * does not see their source.
   */
  Class<?>[] models() default {};
}
