package dev.aludel.conformance.membership;

import dev.aludel.annotation.Schema;

@Schema
interface MembershipModels {}
