package org.entente.party;

/// Command: let a system of an agency use the JSON interface on the word of one officer, with his organisation and roles.
///
/// @param purpose what the system does with it; 1 to 200 characters
/// @param days    for how many days it is good
public record IssueToken(String officer, String purpose, int days) {

    public static final int LONGEST_PURPOSE = 200;
    /// The most days that a token can be good.
    public static final int MOST_DAYS = 730;

    public IssueToken {
        purpose = purpose.strip();
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            throw new IllegalArgumentException("A purpose has 1 to 200 characters");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("A token is good for 1 to 730 days: " + days);
        }
    }
}
