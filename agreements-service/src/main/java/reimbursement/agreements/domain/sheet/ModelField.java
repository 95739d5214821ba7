package reimbursement.agreements.domain.sheet;

import static reimbursement.agreements.domain.sheet.Field.rejected;
import static reimbursement.agreements.domain.sheet.Field.understood;

import reimbursement.agreements.domain.Model;

/** The model, printed in full; "Warrant Service Office" and the three-letter names are mended. */
final class ModelField {

    private ModelField() {}

    static Field<Model> read(String text) {
        if (text.equalsIgnoreCase("Warrant Service Office")) {
            return understood(Model.WSO, "read as " + Model.WSO.title());
        }
        for (Model model : Model.values()) {
            if (model.title().equalsIgnoreCase(text)) {
                return understood(model);
            }
            if (model.name().equalsIgnoreCase(text)) {
                return understood(model, "read as " + model.title());
            }
        }
        return rejected("not a model of agreement");
    }
}
