package reimbursement.kit.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule of the programme that a test holds the code to, with where the rule is written. docs/rules.md is made of these, and
 * the build fails where the two differ.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface ProgrammeRule {

    /** What it is about. */
    Section of();

    /** The rule, in a sentence. */
    String says();

    /** Law, regulation, agreement or announcement; or that it is our reading, with the setting that holds it. */
    String source();

    /** The parts of the programme, in the order in which docs/rules.md has them. */
    enum Section {
        AGREEMENTS("Agreements"),
        SHEETS("Published sheets"),
        OFFICERS("Officers"),
        AWARDS("Quarterly performance awards"),
        CLAIMS("Reimbursement claims"),
        MONEY("Money"),
        FILES("Files that money travels in"),
        IDENTIFIERS("Identifiers");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        /** As a heading. */
        public String title() {
            return title;
        }
    }
}
