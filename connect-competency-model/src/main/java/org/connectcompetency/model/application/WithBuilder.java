package org.connectcompetency.model.application;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as a fact of an application and gives it a builder; the one place that says how those builders look. A
 * list that a builder was not given stays {@code null} there, and the record makes it empty.
 */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        enableWither = false,
                        addStaticBuilder = false,
                        fileComment = "Generated from the record of the same name."))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface WithBuilder {}
