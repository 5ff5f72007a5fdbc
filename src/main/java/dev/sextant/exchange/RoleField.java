package dev.sextant.exchange;

import dev.sextant.plan.Language;
import dev.sextant.plan.Role;
import dev.sextant.plan.Words;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mpxj.FieldTypeClass;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.ResourceField;

/** What MS Project has no place for of somebody who works, as {@link OwnField} is of a task. */
enum RoleField {
    ENGLISH(ResourceField.TEXT27, "Sextant: English"),
    CHINESE(ResourceField.TEXT28, "Sextant: 中文"),
    STALE(ResourceField.TEXT29, "Sextant: to be translated"),
    SIDE(ResourceField.TEXT30, "Sextant: side");

    private final ResourceField field;
    private final String title;

    RoleField(ResourceField field, String title) {
        this.field = field;
        this.title = title;
    }

    static void declare(ProjectFile project) {
        for (var own : values()) {
            project.getCustomFields().add(own.field).setAlias(own.title);
        }
    }

    static void write(Resource resource, Role role) {
        resource.set(ENGLISH.field, role.name().en());
        resource.set(CHINESE.field, role.name().zh());
        resource.set(STALE.field, role.name().stale() == null ? "" : role.name().stale().code());
        resource.set(SIDE.field, role.side().name());
    }

    /** Nothing for a resource of others, or one that was renamed. */
    static @Nullable Words name(Resource resource) {
        var words = new Words(ENGLISH.text(resource), CHINESE.text(resource), language(STALE.text(resource)));
        var now = Words.of(Language.EN, Objects.requireNonNullElse(resource.getName(), "")).en();
        return now.equals(words.en()) || now.equals(words.zh()) ? words : null;
    }

    static Role.Side side(Resource resource) {
        return SIDE.text(resource).equals(Role.Side.CLIENT.name()) ? Role.Side.CLIENT : Role.Side.CONSULTANT;
    }

    private String text(Resource resource) {
        var there = resource.getParentFile().getCustomFields().getFieldTypeByAlias(FieldTypeClass.RESOURCE, title);
        return there != null && resource.get(there) instanceof String text ? text : "";
    }

    private static @Nullable Language language(String code) {
        return Arrays.stream(Language.values()).filter(it -> it.code().equals(code)).findFirst().orElse(null);
    }
}
