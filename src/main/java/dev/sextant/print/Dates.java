package dev.sextant.print;

import java.time.LocalDate;

/** From when to when something is planned, both days included. */
public record Dates(LocalDate start, LocalDate finish) {}
