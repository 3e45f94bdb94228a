package org.kith;

import org.kith.cli.Kith;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Everything Kith serves. How it is started, and on which database, is {@link Kith}'s. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class KithApplication {}
