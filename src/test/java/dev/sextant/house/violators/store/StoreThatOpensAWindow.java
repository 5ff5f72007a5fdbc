package dev.sextant.house.violators.store;

import dev.sextant.house.violators.ui.costs.CostsThatReadTheStore;

public record StoreThatOpensAWindow(CostsThatReadTheStore forbidden) {}
