package org.kith;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * What rooms bring to tests that go through the whole house: every class whose name ends in that of the interface it implements, as
 * {@code ContactInOracle} does for {@code InOracle}. A new room has one beside its own tests, and no list names it.
 */
public final class Plugs {
    /** Walks ask at every door, and to look through all classes takes longer than a page. */
    private static final ClassValue<List<Class<?>>> FOUND = new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> plug) {
            return find(plug);
        }
    };

    private Plugs() {}

    /** One of each, by name. */
    public static <T> List<T> of(Class<T> plug) {
        return FOUND.get(plug).stream()
                .map(found -> plug.cast(BeanUtils.instantiateClass(found)))
                .toList();
    }

    private static List<Class<?>> find(Class<?> plug) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.setResourcePattern("**/*" + plug.getSimpleName() + ".class");
        scan.addIncludeFilter(new AssignableTypeFilter(plug));
        return scan.findCandidateComponents("org.kith").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .sorted()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                .toList();
    }
}
