/** The one model that is measured: a TPC-H line item of ten columns. */
@NullMarked
package dev.aludel.benchmarks.model;

import org.jspecify.annotations.NullMarked;
