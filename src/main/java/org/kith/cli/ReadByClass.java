package org.kith.cli;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.index.CandidateComponentsIndexLoader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * What there is to be made, read from the classes themselves. All of them are loaded soon after, and the JVM has them ready (docs/adr/0062); Spring would
 * take each file out of the jar and read it before. Only what is on the list written while compiling (docs/adr/0056); without it, Spring looks as ever.
 */
final class ReadByClass {
    private ReadByClass() {}

    private record Read(Resource getResource, AnnotationMetadata getAnnotationMetadata) implements MetadataReader {
        @Override
        public ClassMetadata getClassMetadata() {
            return getAnnotationMetadata;
        }
    }

    /** @param packages where it lies, as named by who starts */
    static ApplicationContextInitializer<GenericApplicationContext> of(String... packages) {
        return started -> {
            var listed = CandidateComponentsIndexLoader.loadIndex(started.getClassLoader());
            if (listed != null) {
                var read = started.getResourceCache(MetadataReader.class);
                for (var place : packages) {
                    for (var name : listed.getCandidateTypes(place, Component.class.getName())) {
                        var type = ClassUtils.resolveClassName(name, started.getClassLoader());
                        var file = started.getResource(ResourceLoader.CLASSPATH_URL_PREFIX
                                + ClassUtils.convertClassNameToResourcePath(name)
                                + ClassUtils.CLASS_FILE_SUFFIX);
                        read.put(file, new Read(file, AnnotationMetadata.introspect(type)));
                    }
                }
            }
        };
    }
}
