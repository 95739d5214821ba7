package reimbursement.awards.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** Quarters are kept as they are written. */
@Converter(autoApply = true)
public class FiscalQuarterConverter implements AttributeConverter<FiscalQuarter, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FiscalQuarter quarter) {
        return quarter == null ? null : quarter.toString();
    }

    @Override
    public @Nullable FiscalQuarter convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : FiscalQuarter.parse(text).orElseThrow();
    }
}
