package dev.aludel.conformance.survey;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.time.LocalDate;

/** What an instrument said on a day: the key is the application's, of two columns. */
@Model(table = "readings")
record Reading(@Id String instrument, @Id LocalDate day, long degrees) {}
