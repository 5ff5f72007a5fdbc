package dev.sextant.house.violators.draw;

import dev.sextant.house.violators.print.PrintThatOpensAWindow;

public record DrawThatPrints(PrintThatOpensAWindow forbidden) {}
