package org.kith.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.core.ResolvableType;

/**
 * Things are named by their class, so whoever asks for a class is given what has its name. Spring compares every other thing's type first otherwise,
 * for each of some thousand that are asked for. What is no class of a thing, and what several are of, is looked for as ever.
 */
final class FoundByClass extends DefaultListableBeanFactory {
    private static final long serialVersionUID = 1L;

    FoundByClass() {
        setAutowireCandidateResolver(new ByName());
    }

    /** What was written down while Kith was built (docs/adr/0118) says that others are asked. */
    static void asEver(ConfigurableApplicationContext started) {
        ((FoundByClass) started.getBeanFactory()).setAutowireCandidateResolver(new ByName());
    }

    private static final class ByName extends ContextAnnotationAutowireCandidateResolver {
        @Override
        public @Nullable String getSuggestedName(DependencyDescriptor asked) {
            var said = super.getSuggestedName(asked);
            return said == null ? asked.getDependencyType().getName() : said;
        }
    }

    /** Where nothing is a list at all, nothing is a list of names; and only the first of these is remembered by Spring. */
    @Override
    public String[] getBeanNamesForType(ResolvableType type, boolean eachTimeNewToo, boolean madeToSee) {
        var whatever = type.hasGenerics() && isConfigurationFrozen() ? type.resolve() : null;
        if (whatever != null && getBeanNamesForType(whatever, eachTimeNewToo, madeToSee).length == 0) {
            return new String[0];
        }
        return super.getBeanNamesForType(type, eachTimeNewToo, madeToSee);
    }
}
