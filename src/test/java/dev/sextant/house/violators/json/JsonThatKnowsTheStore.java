package dev.sextant.house.violators.json;

import dev.sextant.house.violators.store.StoreThatOpensAWindow;

public record JsonThatKnowsTheStore(StoreThatOpensAWindow forbidden) {}
