package dev.sextant.house.violators.plan;

import java.util.logging.Logger;

public record PlanThatKnowsALogger(Logger logger) {}
