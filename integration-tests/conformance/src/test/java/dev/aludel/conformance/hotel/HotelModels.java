package dev.aludel.conformance.hotel;

import dev.aludel.annotation.Schema;

/** The registry of this package's models. */
@Schema
interface HotelModels {}
