package dev.sextant.house.violators.text;

import dev.sextant.house.violators.journal.JournalThatWritesJson;

public record TextThatReadsTheJournal(JournalThatWritesJson forbidden) {}
