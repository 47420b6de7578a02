package org.entente.console;

import java.util.List;
import java.util.stream.LongStream;
import org.springframework.web.util.UriComponentsBuilder;

/// One page of a longer list, with the addresses of its neighbours.
///
/// @param page  number of the page, from 1
/// @param size  lines on a page
/// @param total lines in all
/// @param path  address of the list with its filters, without `page`
public record Paging(long page, int size, long total, String path) {

    public Paging {
        if (page < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("Pages count from 1: page " + page + ", size " + size + ", total " + total);
        }
    }

    public long last() {
        return Math.max(1, (total + size - 1) / size);
    }

    /// Number of the first line on this page, from 1; 0 when the list is empty.
    public long from() {
        return total == 0 ? 0 : Math.min(total, (page - 1) * size + 1);
    }

    public long to() {
        return Math.min(total, page * size);
    }

    /// How many lines come before this page, as SQL's `offset` wants it.
    public long offset() {
        return (page - 1) * size;
    }

    public boolean several() {
        return last() > 1;
    }

    public String link(long page) {
        return UriComponentsBuilder.fromUriString(path).replaceQueryParam("page", page).build().toUriString();
    }

    /// The pages around this one, at most five.
    public List<Long> around() {
        long first = Math.max(1, Math.min(page - 2, last() - 4));
        return LongStream.rangeClosed(first, Math.min(last(), first + 4)).boxed().toList();
    }
}
