package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.MergedAnnotation.Adapt;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.MethodMetadata;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** What a start reads of the classes is what Spring would read of their files. */
class ReadByClassTest {
    @Test
    void aClassSaysWhatItsFileSays() throws Exception {
        try (var kith = new GenericApplicationContext()) {
            ReadByClass.of("org.kith").initialize(kith);
            var read = kith.getResourceCache(MetadataReader.class);
            assertThat(read).as("all that there is").hasSizeGreaterThan(500);
            var files = new SimpleMetadataReaderFactory(kith);
            for (var one : read.values()) {
                var inFile = files.getMetadataReader(one.getClassMetadata().getClassName());
                assertThat(one.getResource()).isEqualTo(inFile.getResource());
                assertThat(said(one)).isEqualTo(said(inFile));
            }
        }
    }

    @Test
    void aCommandReadsItsOwnRooms() {
        try (var kith = new GenericApplicationContext()) {
            ReadByClass.of("org.kith.returns").initialize(kith);
            assertThat(kith.getResourceCache(MetadataReader.class).values())
                    .isNotEmpty()
                    .allSatisfy(one ->
                            assertThat(one.getClassMetadata().getClassName()).startsWith("org.kith.returns."));
        }
    }

    private static List<Object> said(MetadataReader reader) {
        var type = reader.getAnnotationMetadata();
        return List.of(
                type.getClassName(),
                type.isConcrete(),
                type.isIndependent(),
                String.valueOf(type.getSuperClassName()),
                List.of(type.getInterfaceNames()),
                new TreeSet<>(List.of(type.getMemberClassNames())),
                annotations(type),
                new TreeSet<>(type.getAnnotatedMethods(Bean.class.getName()).stream()
                        .map(MethodMetadata::getMethodName)
                        .toList()));
    }

    private static List<String> annotations(AnnotationMetadata type) {
        return type.getAnnotations().stream()
                .map(one -> one.getType().getName()
                        + one.asAnnotationAttributes(Adapt.CLASS_TO_STRING, Adapt.ANNOTATION_TO_MAP))
                .sorted()
                .toList();
    }
}
