package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsTests {

    private final Documents documents = new Documents();

    @ParameterizedTest
    @EnumSource
    void documentsHaveTheirSizeToTheByte(DocumentSize size) {
        assertThat(documents.payload(size, 0)).hasSize(size.bytes());
        assertThat(documents.payload(size, 12_345_678)).hasSize(size.bytes());
    }

    @ParameterizedTest
    @EnumSource
    void noTwoAreAlike(DocumentSize size) {
        assertThat(documents.payload(size, 1)).isNotEqualTo(documents.payload(size, 2)).isEqualTo(documents.payload(size, 1));
    }

    @Test
    void bothGatewaysAreHandedTheSame() {
        String notification = Documents.json(documents.content(DocumentSize.MB_1, 7), List.of());
        byte[] whole = documents.payload(DocumentSize.MB_1, 7);
        assertThat(new String(whole, 0, DocumentSize.KB_2.bytes(), StandardCharsets.UTF_8)).isEqualTo(notification);
        assertThat(whole).endsWith(documents.attachment(7));
    }
}
