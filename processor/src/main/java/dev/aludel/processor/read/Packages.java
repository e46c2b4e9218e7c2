package dev.aludel.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** The packages whose annotations hold for what is in them and below them. */
final class Packages {
  private Packages() {}

  /** The element's own package, then those around it, as far as the compiler knows them. */
  static List<PackageElement> around(Element element, Elements elements) {
    List<PackageElement> packages = new ArrayList<>();
    String name = elements.getPackageOf(element).getQualifiedName().toString();
    while (!name.isEmpty()) {
      PackageElement pack = elements.getPackageElement(name);
      if (pack != null) {
        packages.add(pack);
      }
      name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
    return packages;
  }
}
