package dev.sextant.house.violators.ui.costs;

import dev.sextant.house.violators.store.StoreThatOpensAWindow;

public record CostsThatReadTheStore(StoreThatOpensAWindow forbidden) {}
