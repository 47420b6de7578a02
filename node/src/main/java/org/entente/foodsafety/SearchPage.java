package org.entente.foodsafety;

import java.util.List;

/// One page of what a search found, the weightiest first.
///
/// @param total how many there are on all pages
/// @param page  from 1
/// @param size  hits on a full page
public record SearchPage(List<SearchHit> hits, long total, int page, int size) {

    public SearchPage {
        hits = List.copyOf(hits);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
