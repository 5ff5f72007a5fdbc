package dev.sextant.house.violators.analysis;

import javafx.stage.Stage;

public record AnalysisThatOpensAWindow(Stage stage) {}
