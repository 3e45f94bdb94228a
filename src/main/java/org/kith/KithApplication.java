package org.kith;

import org.kith.cli.Kith;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Everything Kith serves. How it is started, and on which database, is {@link Kith}'s. Spring Boot opens every class of a package in search of mix-ins
 * for JSON, of which Kith has none, so it is told of a package without classes (docs/adr/0113).
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@AutoConfigurationPackage(basePackages = "org.kith.mixins")
public class KithApplication {}
