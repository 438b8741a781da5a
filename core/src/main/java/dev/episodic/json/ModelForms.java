package dev.episodic.json;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.episodic.Chapters;
import dev.episodic.Diagnostic;
import dev.episodic.Notes;
import dev.episodic.Podcast;
import dev.episodic.SubscriptionList;
import dev.episodic.transcript.Transcript;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The form of each type that the model is made of. */
final class ModelForms {

    private static final Map<Class<?>, Form> SCALARS =
            ScalarForm.ALL.stream().collect(toUnmodifiableMap(ScalarForm::type, form -> form));

    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            var scalar = SCALARS.get(type);
            if (scalar != null) {
                return scalar;
            }
            return type.isEnum() ? ScalarForm.ofEnum(type) : new ObjectForm(type);
        }
    };

    private static final Set<String> PACKAGES =
            Set.of(Podcast.class.getPackageName(), Transcript.class.getPackageName());

    private ModelForms() {}

    /** {@return the form of a class, made when first asked for} */
    static Form of(Class<?> type) {
        return FORMS.get(type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type);
    }

    /** {@return the types of the model: whatever documents, notes or a diagnostic can hold} */
    static Set<Class<?>> types() {
        var types = new LinkedHashSet<Class<?>>();
        collect(Podcast.class, types);
        collect(Notes.class, types);
        collect(Chapters.class, types);
        collect(SubscriptionList.class, types);
        collect(Diagnostic.class, types);
        collect(Transcript.class, types);
        return types;
    }

    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType container) {
            for (var argument : container.getActualTypeArguments()) {
                collect(argument, types);
            }
        } else if (type instanceof Class<?> part
                && PACKAGES.contains(part.getPackageName())
                && types.add(part)
                && of(part) instanceof ObjectForm form) {
            form.parts().forEach(each -> collect(each.type(), types));
        }
    }
}
