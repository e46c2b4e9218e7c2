package dev.aludel.processor.model;

/**
 * A proxy whose way is known.
 *
 * @param through the accessor of the relationship
 * @param between the model that it leads to
 * @param read the accessor of the attribute there
 * @param owner the attribute there that leads back; empty if there is none
 * @param attribute the attribute that is shown
 * @param creatable whether an object between needs nothing but the two
 */
public record LinkedProxy(
    ProxyDescriptor declared,
    String through,
    ModelReference between,
    String read,
    String owner,
    String attribute,
    boolean creatable) {}
