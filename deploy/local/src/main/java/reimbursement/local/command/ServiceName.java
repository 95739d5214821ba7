package reimbursement.local.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import reimbursement.local.stack.Service;

/** Reads {@code awards} and {@code awards-service}. */
final class ServiceName implements ITypeConverter<Service> {
    private static final String SUFFIX = "-service";

    @Override
    public Service convert(String text) {
        var name = text.endsWith(SUFFIX) ? text.substring(0, text.length() - SUFFIX.length()) : text;
        return Service.named(name)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is none of agreements, officers, awards, payments"));
    }
}
