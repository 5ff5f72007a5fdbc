package dev.sextant.house.violators.analysis;

import java.nio.file.Path;

public record AnalysisThatReadsAFile(Path file) {}
