package dev.sextant.house.violators.analysis;

import dev.sextant.house.violators.journal.JournalThatWritesJson;

public record AnalysisThatReadsTheJournal(JournalThatWritesJson forbidden) {}
