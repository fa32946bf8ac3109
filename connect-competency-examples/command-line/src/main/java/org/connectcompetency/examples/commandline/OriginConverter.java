package org.connectcompetency.examples.commandline;

import org.connectcompetency.model.application.OpportunityOrigin;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes who originated an opportunity. */
final class OriginConverter implements ITypeConverter<OpportunityOrigin> {

    @Override
    public OpportunityOrigin convert(String value) {
        return switch (value) {
            case "aws" -> OpportunityOrigin.AWS_ORIGINATED;
            case "partner" -> OpportunityOrigin.PARTNER_ORIGINATED;
            default ->
                throw new TypeConversionException(
                        "the origin \"" + PlainText.line(value) + "\" is not known; it must be aws or partner");
        };
    }
}
