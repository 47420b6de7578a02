package org.entente.party;

/// Names an organisation by its government and its own short form: `HK-FHB`.
public record OrganisationId(String value) {

    public OrganisationId {
        if (!value.matches("[A-Z]{2,8}-[A-Z0-9]{2,16}")) {
            throw new IllegalArgumentException("An organisation reads like HK-FHB: " + value);
        }
    }

    /// The government that the organisation acts for.
    public Government government() {
        return new Government(value.substring(0, value.indexOf('-')));
    }

    @Override
    public String toString() {
        return value;
    }
}
