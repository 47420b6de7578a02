package org.entente.publicregister;

import java.util.List;
import java.util.Optional;
import org.entente.foodsafety.NotificationReference;
import org.entente.party.Government;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is and was public, and what the sides have proposed to each other.
@Component
public class PublicRegister {

    /// Releases on one page or in one feed, at most.
    public static final int LARGEST_PAGE = 100;

    private final JdbcClient jdbc;
    private final ReleaseTables tables;

    PublicRegister(JdbcClient jdbc, ReleaseTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /// What is or was public, the last changed first.
    ///
    /// @param offset how many come before this page
    /// @param size   releases on it, 1 to 100
    public ReleasePage published(long offset, int size) {
        return page("first_public_at is not null", "public_changed_at", offset, size);
    }

    /// What is or was public about one notification.
    public Optional<Release> published(NotificationReference reference) {
        return Optional.of(find(reference)).filter(each -> !each.publications().isEmpty());
    }

    /// Everything that was ever proposed, the last changed first.
    public ReleasePage all(long offset, int size) {
        return page("true", "changed_at", offset, size);
    }

    /// How it stands about one notification; without steps when nothing was stated.
    public Release find(NotificationReference reference) {
        return tables.releases(List.of(reference.toString())).getFirst();
    }

    /// What waits for a side's consent, the longest first; at most 100.
    public List<Release> awaiting(Government side) {
        return tables.releases(jdbc.sql("select reference from release where ? = any(string_to_array(awaiting, ' ')) order by changed_at, reference limit ?")
                .params(side.code(), LARGEST_PAGE).query(String.class).list());
    }

    private ReleasePage page(String condition, String order, long offset, int size) {
        List<String> references = jdbc.sql("select reference from release where " + condition + " order by " + order + " desc, reference desc limit ? offset ?")
                .params(Math.clamp(size, 1, LARGEST_PAGE), Math.max(0, offset)).query(String.class).list();
        return new ReleasePage(tables.releases(references), jdbc.sql("select count(*) from release where " + condition).query(Long.class).single());
    }
}
