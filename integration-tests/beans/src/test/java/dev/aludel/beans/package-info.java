/** Other libraries see models with {@code get} and {@code set} as the beans that they are. */
@org.jspecify.annotations.NullMarked
package dev.aludel.beans;
