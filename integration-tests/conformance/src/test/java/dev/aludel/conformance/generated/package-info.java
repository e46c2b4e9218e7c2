/**
 * Models of every form, compiled by the processor, and what their objects do with databases.
 * Nothing here knows generated code beyond what users see. Start with GeneratedModelsTest.
 */
package dev.aludel.conformance.generated;
