package dev.sextant.house.violators;

public record Workbench(Object everything) {}
