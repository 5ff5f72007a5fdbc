package dev.sextant.house.violators.ui.risks;

import dev.sextant.house.violators.ui.costs.CostsThatReadTheStore;

public record RisksThatKnowTheCosts(CostsThatReadTheStore forbidden) {}
