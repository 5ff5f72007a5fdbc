package dev.sextant.house.violators.print;

import dev.sextant.house.violators.ui.costs.CostsThatReadTheStore;

public record PrintThatOpensAWindow(CostsThatReadTheStore forbidden) {}
