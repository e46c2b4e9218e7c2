package dev.aludel.conformance.datacenter;

import dev.aludel.annotation.Schema;

/** What is rented in a data centre. */
@Schema
interface DatacenterModels {}
