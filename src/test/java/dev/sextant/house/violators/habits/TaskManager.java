package dev.sextant.house.violators.habits;

public record TaskManager(String name) {}
