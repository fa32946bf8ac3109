package org.connectcompetency.model.application;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as a part of an application that gets a builder. All builders are configured here. A list that was not
 * given to a builder is {@code null} there, and the record turns it into an empty list.
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
