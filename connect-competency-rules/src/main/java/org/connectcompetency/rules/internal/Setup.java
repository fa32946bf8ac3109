package org.connectcompetency.rules.internal;

import java.util.List;
import org.connectcompetency.model.checklist.ProductTag;
import org.connectcompetency.model.checklist.Tailoring;
import org.connectcompetency.rules.RuleSource;
import org.connectcompetency.rules.internal.session.Budget;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a validator.
 *
 * @param productTags product tags besides those of the checklist version
 * @param tailoring how the validator departs from the checklist
 * @param sources the DRL files of the caller
 * @param allowedImports the only packages or classes that these may import; absent: anything
 * @param loader the class loader that finds the classes that these import
 * @param budget the limits of these
 */
public record Setup(
        List<ProductTag> productTags,
        Tailoring tailoring,
        List<RuleSource> sources,
        @Nullable List<String> allowedImports,
        ClassLoader loader,
        Budget budget) {}
