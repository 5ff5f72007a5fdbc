package dev.sextant.analysis.schedule;

/**
 * How much later a task could be, in working days.
 *
 * @param total without the plan ending later; negative where a rule cannot be kept
 * @param free without any other task moving
 */
public record Floats(double total, double free) {}
