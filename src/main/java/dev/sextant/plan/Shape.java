package dev.sextant.plan;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record consists of, read once from its declaration. Storing parts, telling their changes and keeping their
 * references whole all go by it, so that a new component needs no code in those places.
 *
 * @param <R> the record
 */
public final class Shape<R extends Record> {

    private static final ClassValue<Shape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
            return new Shape<>(type.asSubclass(Record.class));
        }
    };

    private final Constructor<R> constructor;
    private final List<Component> components;
    private final List<Component> references;

    private Shape(Class<R> type) {
        components = Arrays.stream(type.getRecordComponents()).map(Component::new).toList();
        references = components.stream().filter(it -> it.refersTo() != null).toList();
        try {
            constructor = type.getDeclaredConstructor(components.stream().map(Component::type).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " is not a record", impossible);
        }
    }

    @SuppressWarnings("unchecked") // the class value computes the shape of exactly this class
    public static <R extends Record> Shape<R> of(Class<R> type) {
        return (Shape<R>) SHAPES.get(type);
    }

    public static Shape<?> of(Part part) {
        return SHAPES.get(part.getClass());
    }

    public static Shape<?> of(Kind kind) {
        return SHAPES.get(kind.type());
    }

    public List<Component> components() {
        return components;
    }

    /** Those that name other parts. */
    List<Component> references() {
        return references;
    }

    /** The ids of other parts that a part of this shape names. */
    public static Stream<Id<?>> references(Part part) {
        return of(part).references.stream().map(it -> it.of(part)).<Id<?>>mapMulti((value, sink) -> {
            if (value instanceof Id<?> id) {
                sink.accept(id);
            }
        });
    }

    /**
     * A record of this shape.
     *
     * @param values one for each component, in order
     * @throws Refusal if the record refuses them
     */
    public R make(List<? extends @Nullable Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException failed) {
            if (failed.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(constructor + " cannot be called with " + values.size() + " values", failed);
        }
    }

    /** The part with some of its components replaced. */
    @SuppressWarnings("unchecked") // the shape of a part makes parts of its own class
    public static <P extends Part> P with(P part, Map<String, ? extends @Nullable Object> replaced) {
        var shape = of(part);
        var values = new ArrayList<@Nullable Object>();
        for (var component : shape.components) {
            values.add(replaced.containsKey(component.name()) ? replaced.get(component.name()) : component.of(part));
        }
        return (P) shape.make(values);
    }

    /** The part with one of its components replaced. */
    public static <P extends Part> P with(P part, String component, @Nullable Object value) {
        Map<String, @Nullable Object> replaced = new HashMap<>();
        replaced.put(component, value);
        return with(part, replaced);
    }

    /** One component of a record. */
    public static final class Component {

        private final RecordComponent component;
        private final boolean isNullable;
        private final @Nullable Kind refersTo;

        private Component(RecordComponent component) {
            var type = component.getAnnotatedType();
            this.component = component;
            this.isNullable = type.isAnnotationPresent(Nullable.class);
            this.refersTo = component.getType() == Id.class && !component.getName().equals("id") ? Kind.of(target(type)) : null;
        }

        public String name() {
            return component.getName();
        }

        public Class<?> type() {
            return component.getType();
        }

        public boolean isNullable() {
            return isNullable;
        }

        /** What a list holds. */
        public Class<?> element() {
            return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        }

        /** The kind of part that it names, or nothing where it names none. The own id of a part is no reference. */
        public @Nullable Kind refersTo() {
            return refersTo;
        }

        public @Nullable Object of(Object whole) {
            try {
                return component.getAccessor().invoke(whole);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(component + " of " + whole.getClass(), impossible);
            }
        }

        private static Class<? extends Part> target(AnnotatedType type) {
            Type argument = type instanceof AnnotatedParameterizedType parameterized
                    ? ((ParameterizedType) parameterized.getType()).getActualTypeArguments()[0]
                    : Part.class;
            return ((Class<?>) argument).asSubclass(Part.class);
        }
    }
}
