package org.entente.intake;

import java.time.LocalDate;
import java.util.List;

/// One notification as its publisher gives it.
///
/// @param line              where it begins in the file, counted from 1
/// @param from              the country that notified
/// @param origins           the countries that the food comes from
/// @param hazards           what was found, each once, in the order of the file
/// @param hazardCategories  what kind each of them is, in the same order; the last is repeated where the file has fewer
record PublishedRow(
        long line, LocalDate date, String reference, String from, List<String> origins, String product, String category, List<String> hazards, List<String> hazardCategories) {

    PublishedRow {
        origins = List.copyOf(origins);
        hazards = List.copyOf(hazards);
        hazardCategories = List.copyOf(hazardCategories);
    }

    String hazardCategory(int index) {
        return hazardCategories.isEmpty() ? "" : hazardCategories.get(Math.min(index, hazardCategories.size() - 1));
    }
}
