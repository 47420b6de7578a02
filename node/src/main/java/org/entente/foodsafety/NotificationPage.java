package org.entente.foodsafety;

import java.util.List;

/// One page of a list.
///
/// @param total how many there are on all pages
/// @param page  from 1
/// @param size  lines on a full page
public record NotificationPage(List<NotificationLine> lines, long total, int page, int size) {

    public NotificationPage {
        lines = List.copyOf(lines);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
