package org.entente.console.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.entente.party.IssueToken;
import org.jspecify.annotations.Nullable;

/// What the browser sends when a token is issued.
record TokenForm(
        @Nullable @NotBlank(message = "{console.tokens.officer.missing}") String officer,
        @Nullable @NotBlank(message = "{console.tokens.purpose.missing}") @Size(max = IssueToken.LONGEST_PURPOSE, message = "{console.tokens.purpose.long}") String purpose,
        @Nullable @NotNull(message = "{console.tokens.days.wrong}") @Min(value = 1, message = "{console.tokens.days.wrong}")
                @Max(value = IssueToken.MOST_DAYS, message = "{console.tokens.days.wrong}") Integer days) {

    private static final int USUAL_DAYS = 365;

    static TokenForm empty(String officer) {
        return new TokenForm(officer, "", USUAL_DAYS);
    }

    IssueToken command() {
        return new IssueToken(String.valueOf(officer), String.valueOf(purpose), days == null ? 0 : days);
    }
}
