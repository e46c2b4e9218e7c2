package dev.aludel.conformance.personnel;

import dev.aludel.annotation.Schema;

@Schema
interface PersonnelModels {}
