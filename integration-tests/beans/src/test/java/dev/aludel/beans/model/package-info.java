/** Customers and what they buy, in the style of beans. */
@org.jspecify.annotations.NullMarked
package dev.aludel.beans.model;
