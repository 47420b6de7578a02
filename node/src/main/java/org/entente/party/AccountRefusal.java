package org.entente.party;

/// Why an administrative act was not carried out.
public sealed interface AccountRefusal {

    record NoSuchOfficer(String number) implements AccountRefusal {}

    record NumberTaken(String number) implements AccountRefusal {}

    /// The organisation is not known, or acts for another government.
    record NotOurOrganisation(String organisation) implements AccountRefusal {}

    record NoRole() implements AccountRefusal {}

    /// Nobody changes his own roles, suspends himself or gives himself a one-time password.
    record OwnAccount() implements AccountRefusal {}

    /// Nobody could administer accounts any more.
    record LastAdministrator(String number) implements AccountRefusal {}

    record Suspended(String number) implements AccountRefusal {}

    record PasswordTooShort(int characters) implements AccountRefusal {}

    record PasswordTooLong(int bytes) implements AccountRefusal {}

    record PasswordHoldsNumber() implements AccountRefusal {}

    record PasswordCommon() implements AccountRefusal {}

    record PasswordUnchanged() implements AccountRefusal {}

    record NoSuchToken(long token) implements AccountRefusal {}

    /// Key of the explanation in the message bundles.
    default String messageKey() {
        return "party.refusal." + switch (this) {
            case NoSuchOfficer _ -> "no-such-officer";
            case NumberTaken _ -> "number-taken";
            case NotOurOrganisation _ -> "not-our-organisation";
            case NoRole() -> "no-role";
            case OwnAccount() -> "own-account";
            case LastAdministrator _ -> "last-administrator";
            case Suspended _ -> "suspended";
            case PasswordTooShort _ -> "password-too-short";
            case PasswordTooLong _ -> "password-too-long";
            case PasswordHoldsNumber() -> "password-holds-number";
            case PasswordCommon() -> "password-common";
            case PasswordUnchanged() -> "password-unchanged";
            case NoSuchToken _ -> "no-such-token";
        };
    }

    /// What the explanation names.
    default Object[] arguments() {
        return switch (this) {
            case NoSuchOfficer(String number) -> new Object[] {number};
            case NumberTaken(String number) -> new Object[] {number};
            case NotOurOrganisation(String organisation) -> new Object[] {organisation};
            case LastAdministrator(String number) -> new Object[] {number};
            case Suspended(String number) -> new Object[] {number};
            case PasswordTooShort(int characters) -> new Object[] {characters};
            case PasswordTooLong(int bytes) -> new Object[] {bytes};
            case NoSuchToken(long token) -> new Object[] {token};
            case NoRole(), OwnAccount(), PasswordHoldsNumber(), PasswordCommon(), PasswordUnchanged() -> new Object[0];
        };
    }
}
