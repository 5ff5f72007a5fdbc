package dev.sextant.house.violators.plan;

import dev.sextant.house.violators.store.StoreThatOpensAWindow;

public record PlanThatKnowsTheStore(StoreThatOpensAWindow forbidden) {}
