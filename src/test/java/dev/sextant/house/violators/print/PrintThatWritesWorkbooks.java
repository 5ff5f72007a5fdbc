package dev.sextant.house.violators.print;

import org.dhatim.fastexcel.Workbook;

public record PrintThatWritesWorkbooks(Workbook workbook) {}
