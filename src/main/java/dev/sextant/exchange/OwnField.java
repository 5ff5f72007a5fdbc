package dev.sextant.exchange;

import dev.sextant.plan.Language;
import dev.sextant.plan.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpxj.FieldType;
import org.mpxj.FieldTypeClass;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskField;

/**
 * A field of its own in which this house writes what MS Project has no place for. It is known again by its title, which
 * survives being opened and saved there, and not by its number, which others may use too.
 */
enum OwnField {
    OPTIMISTIC(TaskField.DURATION1, "Sextant: optimistic"),
    LIKELY(TaskField.DURATION2, "Sextant: likely"),
    PESSIMISTIC(TaskField.DURATION3, "Sextant: pessimistic"),
    ENGLISH(TaskField.TEXT27, "Sextant: English"),
    CHINESE(TaskField.TEXT28, "Sextant: 中文"),
    /** The code of the language in which the name is still to be translated. */
    STALE(TaskField.TEXT29, "Sextant: to be translated"),
    /** {@link #PHASE} or {@link #TASK}. */
    KIND(TaskField.TEXT30, "Sextant: kind");

    static final String PHASE = "phase";
    static final String TASK = "task";

    private final TaskField field;
    private final String title;

    OwnField(TaskField field, String title) {
        this.field = field;
        this.title = title;
    }

    static void declare(ProjectFile project) {
        for (var own : values()) {
            project.getCustomFields().add(own.field).setAlias(own.title);
        }
    }

    /** The fields that a file has, wherever they are in it. */
    static Map<OwnField, FieldType> in(ProjectFile project) {
        var fields = new EnumMap<OwnField, FieldType>(OwnField.class);
        for (var own : values()) {
            Optional.ofNullable(project.getCustomFields().getFieldTypeByAlias(FieldTypeClass.TASK, own.title))
                    .ifPresent(field -> fields.put(own, field));
        }
        return fields;
    }

    void write(Task task, Object value) {
        task.set(field, value);
    }

    static void writeName(Task task, Words name) {
        ENGLISH.write(task, name.en());
        CHINESE.write(task, name.zh());
        STALE.write(task, name.stale() == null ? "" : name.stale().code());
    }

    /** Both sides of a name as they were written. Who renamed the task since, renamed one side of it. */
    static Words name(Task task, Map<OwnField, FieldType> fields) {
        var words = new Words(ENGLISH.text(task, fields), CHINESE.text(task, fields), language(STALE.text(task, fields)));
        var now = Words.of(Language.EN, Objects.requireNonNullElse(task.getName(), "")).en();
        return now.equals(words.en()) || now.equals(words.zh()) ? words : words.with(Fitting.language(now), now);
    }

    String text(Task task, Map<OwnField, FieldType> fields) {
        return value(task, fields) instanceof String text ? text : "";
    }

    @Nullable Object value(Task task, Map<OwnField, FieldType> fields) {
        var there = fields.get(this);
        return there == null ? null : task.get(there);
    }

    private static @Nullable Language language(String code) {
        return Arrays.stream(Language.values()).filter(it -> it.code().equals(code)).findFirst().orElse(null);
    }
}
