package dev.sextant.house.violators.method;

import dev.sextant.house.violators.Workbench;

public record MethodThatKnowsTheWorkbench(Workbench forbidden) {}
