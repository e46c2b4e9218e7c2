/** The tables of the TPC-H benchmark, with its column names. */
@NullMarked
package dev.aludel.tpch.model;

import org.jspecify.annotations.NullMarked;
