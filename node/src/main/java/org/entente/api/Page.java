package org.entente.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// One page of a longer list.
///
/// @param items at most as many as `limit` asked for
/// @param next  the cursor with which the following page is asked for; absent on the last page. The header `Link` holds the whole address
public record Page<T>(List<T> items, @Nullable String next) {

    /// Items of a page unless the caller says otherwise, and the most that can be asked for.
    public static final int USUAL = 50;
    public static final int MOST = 200;

    public Page {
        items = List.copyOf(items);
    }

    /// A page out of one item more than was asked for, which tells whether there is another.
    ///
    /// @param found  at most `limit + 1` items
    /// @param cursor the place after an item
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
        List<T> items = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(items, found.size() > limit ? cursor.apply(items.getLast()) : null);
    }

    /// The answer that carries it, with the address of the following page as `Link: <…>; rel="next"`.
    public ResponseEntity<Page<T>> answer() {
        var answer = ResponseEntity.ok();
        if (next != null) {
            String address = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("cursor", "{next}").encode().buildAndExpand(next).toUriString();
            answer.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        }
        return answer.body(this);
    }
}
