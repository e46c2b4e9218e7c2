/**
 * The example application: a shop is created, filled and used.
 *
 * <p>It must never do what a newcomer should not copy. Start reading at {@link
 * dev.aludel.shop.ShopCommand}; the models are in {@link dev.aludel.shop.model}.
 */
@NullMarked
package dev.aludel.shop;

import org.jspecify.annotations.NullMarked;
