package org.entente.officialtext;

/// Something that the reader could not settle and an officer has to decide.
public record Unread(Kind kind, Passage passage) {

    /// What kept it from being read.
    public enum Kind {
        /// The text speaks of annexes that the source does not have.
        ANNEX_NOT_SUPPLIED,
        /// A page for signatures on which names and dates are left blank.
        SIGNATURE_PAGE_BLANK,
        /// A signature whose signatory the source does not name.
        SIGNATORY_NOT_STATED,
        /// Parties, signatories and dates that cannot be told apart column by column.
        SIGNATURES_NOT_ALIGNED,
        /// A reference to a provision that does not exist.
        REFERENCE_WITHOUT_TARGET,
        /// A numbered provision whose number does not follow from the one before.
        NUMBER_OUT_OF_ORDER,
        /// A first paragraph that the source leaves without its number.
        PARAGRAPH_WITHOUT_NUMBER,
        /// Words that belong neither to a paragraph nor to a heading.
        NOT_PLACED;

        /// Key of its words in the message bundles.
        public String messageKey() {
            return "officialtext.unread." + name();
        }
    }
}
