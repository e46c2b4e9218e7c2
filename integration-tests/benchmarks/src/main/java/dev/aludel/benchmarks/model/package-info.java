/** What is measured: a TPC-H line item of ten columns, and orders with items and products. */
@NullMarked
package dev.aludel.benchmarks.model;

import org.jspecify.annotations.NullMarked;
