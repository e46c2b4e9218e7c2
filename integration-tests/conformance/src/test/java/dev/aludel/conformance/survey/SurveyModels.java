package dev.aludel.conformance.survey;

import dev.aludel.annotation.Schema;

/** What is measured in the field. */
@Schema
interface SurveyModels {}
