package org.kith.cli;

import static org.kith.words.Words.say;

import org.kith.codes.ReportingYear;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code --year 2018}. */
final class YearConverter implements ITypeConverter<ReportingYear> {

    @Override
    public ReportingYear convert(String typed) {
        return ReportingYear.parse(typed)
                .orElseThrow(() -> new TypeConversionException(say("returns.cli.no-year", typed)));
    }
}
