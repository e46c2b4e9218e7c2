package com.example;

import dev.aludel.annotation.MixinDescriptor;
import jakarta.annotation.Generated;

/**
 * What compilers need to know of {@link Shipment.Address}. Written from {@code
 * com.example.Shipment.Address}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = "floor")
final class Shipment_Address_ {
  private Shipment_Address_() {}
}
