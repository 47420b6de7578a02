package org.entente.party;

/// A body that acts for a government under an agreement: the party that concluded it, a liaison unit named in it, or a department behind that unit.
public record Organisation(OrganisationId id, Names names, Standing standing) {

    /// In which standing an organisation takes part in the work of an agreement.
    public enum Standing {
        /// Concluded an agreement and speaks for itself.
        PARTY,
        /// Named in an agreement as the unit through which a side speaks (FS-0): only it transmits.
        LIAISON_UNIT,
        /// Works behind a liaison unit: drafts, and is informed.
        DEPARTMENT
    }

    public Government government() {
        return id.government();
    }

    public boolean isDepartment() {
        return standing == Standing.DEPARTMENT;
    }
}
