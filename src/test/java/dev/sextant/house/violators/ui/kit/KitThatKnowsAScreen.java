package dev.sextant.house.violators.ui.kit;

import dev.sextant.house.violators.ui.costs.CostsThatReadTheStore;

public record KitThatKnowsAScreen(CostsThatReadTheStore forbidden) {}
