/** The models of the shop: what the tutorial of the seeds calls its e-commerce example. */
@NullMarked
package dev.aludel.shop.model;

import org.jspecify.annotations.NullMarked;
