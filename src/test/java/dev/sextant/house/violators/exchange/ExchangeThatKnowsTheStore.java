package dev.sextant.house.violators.exchange;

import dev.sextant.house.violators.store.StoreThatOpensAWindow;

public record ExchangeThatKnowsTheStore(StoreThatOpensAWindow forbidden) {}
