package org.entente.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The columns of the publisher's file, with the most characters that a cell may hold.
enum PublishedColumn {
    DATE("Date of Case", 40),
    REFERENCE("Reference", 100),
    FROM("Notification From", 100),
    ORIGIN("Country Origin", 300),
    PRODUCT("Product", 1_000),
    CATEGORY("Product Category", 300),
    HAZARDS("Hazard Substance", 20_000),
    HAZARD_CATEGORIES("Hazard Category", 20_000);

    private final String title;
    private final int most;

    PublishedColumn(String title, int most) {
        this.title = title;
        this.most = most;
    }

    /// As it stands in the head of the file.
    String title() {
        return title;
    }

    int most() {
        return most;
    }

    static Optional<PublishedColumn> titled(String title) {
        return Arrays.stream(values()).filter(each -> each.title.equalsIgnoreCase(title.strip())).findFirst();
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(PublishedColumn::title).toList();
    }
}
