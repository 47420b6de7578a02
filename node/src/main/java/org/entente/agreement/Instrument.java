package org.entente.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.party.Government;
import org.entente.party.Names;
import org.jspecify.annotations.Nullable;

/// How an agreement was concluded, as its text and the signature pages on file say. What the text does not say is absent here, never supplied.
///
/// @param conditions   what each party of a pair has to do before the agreement is in force between the two
/// @param termYears    how many years it lasts from then; null when its text has no term
/// @param titleYears   calendar years that its title names; null when it names none
/// @param originals    how many there are
/// @param pages        the signature pages; a pair of parties without one cannot come into force
/// @param predecessors earlier instruments that it continues
/// @param successors   later instruments that continue it or take its place
/// @param amendment    how its text says that it can be changed
public record Instrument(
        List<Condition> conditions,
        @Nullable Integer termYears,
        @Nullable TitleYears titleYears,
        Originals originals,
        List<SignaturePage> pages,
        List<Related> predecessors,
        List<Related> successors,
        Amendment amendment) {

    /// What a party does for an agreement to come into force.
    public enum Condition {
        SIGNATURE, SEAL
    }

    /// What the text says about changing it.
    public enum Amendment {
        /// FS-9: both sides may change it by consent.
        BY_CONSENT,
        /// EC-5.1: what it does not settle is settled in a signed written agreement.
        BY_SUPPLEMENT,
        /// Nothing.
        NOT_STATED;

        public String messageKey() {
            return "agreement.amendment." + name();
        }
    }

    public record TitleYears(int from, int until) {}

    /// @param hant    in Traditional script; null when the text does not say
    /// @param hans    in Simplified script; null when the text does not say
    /// @param annexes whether annexes belong to them, which the source does not have
    public record Originals(int count, @Nullable Integer hant, @Nullable Integer hans, boolean annexes) {

        /// Whether there is one of this number; they are counted from 1.
        public boolean has(int number) {
            return number >= 1 && number <= count;
        }
    }

    /// A page that two parties sign together.
    ///
    /// @param signed what stands on it; a party that is absent has not signed
    public record SignaturePage(List<Government> between, List<OnFile> signed) {

        public SignaturePage {
            between = List.copyOf(between);
            signed = List.copyOf(signed);
        }

        public boolean isOf(Government a, Government b) {
            return !a.equals(b) && between.contains(a) && between.contains(b);
        }

        public Optional<OnFile> signed(Government government) {
            return signed.stream().filter(each -> each.government().equals(government)).findFirst();
        }
    }

    /// One signature as the source has it.
    ///
    /// @param post  null when not stated
    /// @param name  null when not stated
    /// @param place null when not stated
    public record OnFile(Government government, @Nullable Names post, @Nullable Names name, LocalDate on, @Nullable Names place) {}

    /// @param parties who signed it, in words
    public record Related(LocalDate on, Names title, Names parties) {}

    public Instrument {
        conditions = List.copyOf(conditions);
        pages = List.copyOf(pages);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /// The page that two parties sign together, if there is one.
    public Optional<SignaturePage> page(Government a, Government b) {
        return pages.stream().filter(each -> each.isOf(a, b)).findFirst();
    }
}
