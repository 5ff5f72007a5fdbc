package dev.sextant.house.violators.journal;

import dev.sextant.house.violators.json.JsonThatKnowsTheStore;

public record JournalThatWritesJson(JsonThatKnowsTheStore forbidden) {}
