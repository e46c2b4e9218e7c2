package dev.aludel.processor;

import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;
import dev.aludel.processor.check.DdlRules;
import dev.aludel.processor.check.SchemaRules;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.link.ModelLinker;
import dev.aludel.processor.model.AvailableAnnotations;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedSchema;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.SchemaDescriptor;
import dev.aludel.processor.read.Compilation;
import dev.aludel.processor.read.PackageListeners;
import dev.aludel.processor.read.SchemaReader;
import dev.aludel.processor.text.SubqueryTexts;
import dev.aludel.processor.write.SchemaWriter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Makes the registry, and has the rules across models run. */
final class SchemaGeneration {
  /** What may be elsewhere, if these models are not all. */
  private static final Set<Message> UNLESS_COMPLETE =
      Set.of(Message.FOREIGN_KEY_TABLE_IS_UNKNOWN, Message.COLUMN_PROPERTY_READS_NO_TABLE);

  private final Options options;
  private final Diagnostics diagnostics;
  private final Elements elements;
  private final SourceFiles sources;
  private final GeneratedFiles files;
  private final Compilation compilation;
  private final QueriesGeneration queries;
  private final HierarchyGeneration hierarchies;
  private final SortedSet<String> written = new TreeSet<>();

  SchemaGeneration(ProcessingEnvironment environment, Options options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
    this.elements = environment.getElementUtils();
    this.sources = new SourceFiles(environment);
    this.files = new GeneratedFiles(environment.getFiler(), sources);
    this.compilation = new Compilation(elements, environment.getTypeUtils(), sources);
    this.hierarchies = new HierarchyGeneration(compilation, files, diagnostics);
    this.queries = new QueriesGeneration(options, diagnostics, compilation, files);
  }

  /** Whether models of this round will be written, so that a further round must come. */
  boolean beginRound(RoundEnvironment round) {
    sources.add(round);
    for (Element element : round.getElementsAnnotatedWith(Model.class)) {
      if (element instanceof TypeElement type && sources.test(type)) {
        return true;
      }
    }
    return false;
  }

  /** Writes the registries that were asked for, each once. */
  void writeRegistries(SortedSet<String> schemas, SortedSet<String> models) {
    members(schemas, models)
        .bySchema()
        .forEach(
            (schema, own) -> {
              TypeElement declaring = elements.getTypeElement(schema);
              if (declaring != null && written.add(schema)) {
                writeRegistry(declaring, own);
              }
            });
  }

  /** Writes what the roots of hierarchies know of the models below them, each once. */
  void writeHierarchies(SortedSet<String> models) {
    hierarchies.write(models);
  }

  private void writeRegistry(TypeElement declaring, SortedSet<String> models) {
    try {
      LinkedSchema schema = schema(declaring, models);
      AvailableAnnotations available = descriptor(declaring).available();
      files.write(
          new SchemaWriter(schema, available).write(), originating(declaring, models), diagnostics);
    } catch (RuntimeException e) {
      Failures.report(declaring, e, diagnostics);
    }
  }

  /** Writes the implementations of interfaces whose methods send SQL, each once. */
  void writeQueries(
      SortedSet<String> interfaces, SortedSet<String> schemas, SortedSet<String> models) {
    SchemaMembers members = members(schemas, models);
    queries.write(
        interfaces,
        new SchemaTables(
            compilation, name -> members.bySchema().getOrDefault(name, new TreeSet<>())));
  }

  /** Runs the rules; what is wrong with a model by itself was reported when it was generated. */
  void check(SortedSet<String> schemas, SortedSet<String> models) {
    SchemaMembers members = members(schemas, models);
    members.bySchema().forEach(this::checkSchema);
    checkTogether(members.others(), false);
    queries.prepare();
    if (!schemas.isEmpty()) {
      members.others().forEach(this::reportOutside);
    }
    reportShared(schemas);
    reportMissing(models);
  }

  /** Warns of what packages have listen to their models, and none of them calls. */
  void checkListeners(SortedSet<String> packages, SortedSet<String> models) {
    if (!packages.isEmpty()) {
      List<ModelDescriptor> all = link(models).stream().map(LinkedModel::model).toList();
      PackageListeners.check(packages, compilation, all, diagnostics);
    }
  }

  /** Lists the SQL of each registry, unless something is wrong with any model. */
  void writeListings(SortedSet<String> schemas, SortedSet<String> models) {
    if (!options.listing() || diagnostics.hasErrors()) {
      return;
    }
    members(schemas, models)
        .bySchema()
        .forEach(
            (schema, own) -> {
              TypeElement declaring = elements.getTypeElement(schema);
              if (declaring != null && written.contains(schema)) {
                writeListing(declaring, own);
              }
            });
  }

  private void writeListing(TypeElement declaring, SortedSet<String> models) {
    try {
      SortedSet<String> listed = visible(models, descriptor(declaring).declaredBy());
      List<TypeElement> originating = originating(declaring, models);
      new SchemaListing(options.dialects(), compilation, sources)
          .write(registryOf(ClassName.get(declaring)), listed)
          .ifPresent(listing -> files.writeResource(listing.path(), listing.write(), originating));
    } catch (RuntimeException e) {
      Failures.report(declaring, e, diagnostics);
    }
  }

  private void checkSchema(String schema, SortedSet<String> models) {
    checkTogether(models, true);
    TypeElement declaring = elements.getTypeElement(schema);
    if (declaring != null) {
      DdlRules.check(descriptor(declaring), diagnostics);
      String home = elements.getPackageOf(declaring).getQualifiedName().toString();
      models.stream()
          .filter(model -> isHidden(model, home))
          .forEach(
              model ->
                  diagnostics.report(
                      Origin.of(model).annotation(Model.class.getCanonicalName()),
                      Message.MODEL_IS_HIDDEN_FROM_ITS_SCHEMA,
                      model,
                      schema));
    }
  }

  /** Runs the rules over models that are created together. */
  private void checkTogether(SortedSet<String> models, boolean complete) {
    Diagnostics found = new Diagnostics();
    List<LinkedModel> linked = link(models);
    SchemaRules.check(linked, found);
    SubqueryTexts.check(linked, found);
    found.problems().stream()
        .filter(problem -> complete || !UNLESS_COMPLETE.contains(problem.message()))
        .forEach(diagnostics::report);
  }

  /** The annotated types, else the one of the option if it belongs to what is compiled. */
  private SchemaMembers members(SortedSet<String> schemas, SortedSet<String> models) {
    SortedSet<String> declaring = new TreeSet<>(schemas);
    if (schemas.isEmpty()) {
      options
          .schema()
          .map(elements::getTypeElement)
          .filter(type -> sources.test(type) || sources.seenClassFiles())
          .ifPresent(type -> declaring.add(type.getQualifiedName().toString()));
    }
    return SchemaMembers.of(declaring, models);
  }

  /** All of them: so an IDE that compiles one of them again compiles the others with it. */
  private List<TypeElement> originating(TypeElement declaring, SortedSet<String> models) {
    return Stream.concat(Stream.of(declaring), models.stream().map(elements::getTypeElement))
        .filter(Objects::nonNull)
        .toList();
  }

  private SchemaDescriptor descriptor(TypeElement declaring) {
    return new SchemaReader(compilation).read(declaring);
  }

  private LinkedSchema schema(TypeElement declaring, SortedSet<String> models) {
    SchemaDescriptor schema = descriptor(declaring);
    return new LinkedSchema(
        registryOf(schema.declaredBy()),
        schema.declaredBy(),
        schema.origin(),
        link(visible(models, schema.declaredBy())),
        schema.models(),
        schema.includes().stream().map(SchemaGeneration::registryOf).toList(),
        schema.ddl());
  }

  /** The models, sorted by name; those for which nothing is generated are left out. */
  private List<LinkedModel> link(SortedSet<String> names) {
    ModelCatalogue catalogue = new ModelCatalogue(compilation);
    ModelLinker linker = new ModelLinker(catalogue);
    return names.stream()
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .flatMap(type -> catalogue.read(type, new Diagnostics()).stream())
        .map(model -> linker.link(model, new Diagnostics()))
        .toList();
  }

  /** The models that a class of the registry's package can name. */
  private SortedSet<String> visible(SortedSet<String> models, ClassName declaring) {
    SortedSet<String> visible = new TreeSet<>(models);
    visible.removeIf(model -> isHidden(model, declaring.packageName()));
    return visible;
  }

  private boolean isHidden(String model, String fromPackage) {
    TypeElement type = elements.getTypeElement(model);
    return type != null
        && !type.getModifiers().contains(Modifier.PUBLIC)
        && !elements.getPackageOf(type).getQualifiedName().contentEquals(fromPackage);
  }

  private static ClassName registryOf(ClassName declaring) {
    return GeneratedNames.beside(declaring, "Schema");
  }

  private void reportShared(SortedSet<String> schemas) {
    for (String schema : schemas) {
      SchemaMembers.sharingPackage(schema, schemas)
          .ifPresent(
              other ->
                  diagnostics.report(
                      Origin.of(schema).annotation(Schema.class.getCanonicalName()),
                      Message.SCHEMA_IS_DECLARED_TWICE,
                      other,
                      schema));
    }
  }

  private void reportOutside(String model) {
    diagnostics.report(
        Origin.of(model).annotation(Model.class.getCanonicalName()),
        Message.MODEL_IS_IN_NO_SCHEMA,
        model);
  }

  private void reportMissing(SortedSet<String> models) {
    options
        .schema()
        .filter(name -> !models.isEmpty() && elements.getTypeElement(name) == null)
        .ifPresent(
            name -> diagnostics.report(Origin.NOWHERE, Message.SCHEMA_TYPE_IS_MISSING, name));
  }
}
