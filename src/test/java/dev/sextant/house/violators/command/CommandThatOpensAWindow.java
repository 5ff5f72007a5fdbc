package dev.sextant.house.violators.command;

import dev.sextant.house.violators.ui.costs.CostsThatReadTheStore;

public record CommandThatOpensAWindow(CostsThatReadTheStore forbidden) {}
