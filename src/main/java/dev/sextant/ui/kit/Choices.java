package dev.sextant.ui.kit;

import dev.sextant.plan.Part;
import dev.sextant.plan.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Binds controls in which a value is chosen rather than typed: choosing commits. */
public final class Choices {

    private Choices() {}

    /**
     * @param values what can be chosen; may follow the plan
     * @param name what a value is called in the language of the window
     */
    public static <P extends Part, V> void bind(
            ComboBox<V> box, Field<P, V> field, ObservableValue<List<V>> values, Function<V, String> name) {
        var guard = new Guard();
        names(box, name);
        Runnable show = () -> guard.quietly(() -> {
            if (!box.getItems().equals(values.getValue())) {
                box.getItems().setAll(values.getValue());
            }
            var part = field.part().getValue();
            box.setDisable(part == null);
            box.setValue(part == null ? null : field.get().apply(part));
        });
        values.addListener((_, _, _) -> show.run()); // first: a box shows nothing for a value that comes before its choice
        field.part().addListener((_, _, _) -> show.run());
        field.desk().speech().texts().addListener((_, _, _) -> guard.quietly(() -> rename(box, name)));
        box.valueProperty().addListener((_, _, chosen) -> guard.unlessQuiet(() -> set(field, chosen, show)));
        show.run();
    }

    public static <P extends Part> void bind(CheckBox box, Field<P, Boolean> field) {
        var guard = new Guard();
        Runnable show = () -> guard.quietly(() -> {
            var part = field.part().getValue();
            box.setDisable(part == null);
            box.setSelected(part != null && field.get().apply(part));
        });
        field.part().addListener((_, _, _) -> show.run());
        box.selectedProperty().addListener((_, _, chosen) -> guard.unlessQuiet(() -> set(field, chosen, show)));
        show.run();
    }

    /** A day, picked or typed as 2027-03-26; an empty field is no day. */
    public static <P extends Part> void bind(DatePicker picker, Field<P, Optional<LocalDate>> field) {
        var guard = new Guard();
        days(picker, field.desk().speech(), field.desk().notices());
        Runnable show = () -> guard.quietly(() -> {
            var part = field.part().getValue();
            picker.setDisable(part == null);
            picker.setValue(part == null ? null : field.get().apply(part).orElse(null));
        });
        field.part().addListener((_, _, _) -> show.run());
        picker.valueProperty().addListener((_, _, day) -> guard.unlessQuiet(() -> set(field, Optional.ofNullable(day), show)));
        show.run();
    }

    /** Lets a day be typed as 2027-03-26 or 2027年3月26日, and writes it so that both can read it. */
    public static void days(DatePicker picker, Speech speech, Notices notices) {
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return Form.DATE.write(Optional.ofNullable(day), speech.now());
            }

            @Override
            public @Nullable LocalDate fromString(String typed) {
                try {
                    return Form.DATE.read(typed, Optional.empty(), speech.now()).orElse(null);
                } catch (Refusal refusal) {
                    notices.refuse(refusal);
                    return picker.getValue();
                }
            }
        });
    }

    /** A closed box goes on showing the old name until its value changes. */
    private static <V> void rename(ComboBox<V> box, Function<V, String> name) {
        var value = box.getValue();
        names(box, name);
        box.setValue(null);
        box.setValue(value);
    }

    /** What the values of a box are called. */
    public static <V> void names(ComboBox<V> box, Function<V, String> name) {
        box.setConverter(oneWay(value -> value == null ? "" : name.apply(value)));
    }

    private static <P extends Part, V> void set(Field<P, V> field, V value, Runnable show) {
        var part = field.part().getValue();
        try {
            if (part != null) {
                field.set(part, value);
            }
        } catch (Refusal refusal) {
            field.desk().notices().refuse(refusal);
            show.run();
        }
    }

    private static <V> StringConverter<V> oneWay(Function<V, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(V value) {
                return name.apply(value);
            }

            @Override
            public V fromString(String text) {
                throw new IllegalStateException("Only what is in the list can be chosen, not " + Objects.toString(text));
            }
        };
    }

    /** Tells a control's change by the user from one that shows the plan. */
    private static final class Guard {
        private boolean quiet;

        void quietly(Runnable work) {
            quiet = true;
            try {
                work.run();
            } finally {
                quiet = false;
            }
        }

        void unlessQuiet(Runnable work) {
            if (!quiet) {
                work.run();
            }
        }
    }
}
