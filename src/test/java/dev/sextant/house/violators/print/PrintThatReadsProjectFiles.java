package dev.sextant.house.violators.print;

import org.mpxj.ProjectFile;

public record PrintThatReadsProjectFiles(ProjectFile file) {}
