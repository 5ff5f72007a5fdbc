package dev.sextant.ui.checklist;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A field for one line that also takes several at once, as they are pasted from a spreadsheet. */
public final class LinesField extends TextField {

    private Consumer<List<String>> taker = _ -> {};

    /** @param taker gets what was entered or pasted, without empty lines */
    void takes(Consumer<List<String>> taker) {
        this.taker = taker;
        setOnAction(_ -> take(getText()));
    }

    /** Pasting comes through here before the field turns the ends of lines into nothing. */
    @Override
    public void replaceSelection(String replacement) {
        if (replacement.strip().lines().count() > 1) {
            take(replacement);
        } else {
            super.replaceSelection(replacement.strip().replace('\t', ' '));
        }
    }

    private void take(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (!lines.isEmpty()) {
            taker.accept(lines);
        }
    }
}
