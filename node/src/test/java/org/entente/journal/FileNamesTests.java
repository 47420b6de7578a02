package org.entente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "化驗報告（第二次）.pdf | 化驗報告（第二次）.pdf", "C:\\fakepath\\报告.pdf | 报告.pdf", "../../etc/passwd | passwd", "a<b>:c?.txt | a_b__c_.txt", ".. | ''", "invoice\u202Efdp.exe | invoicefdp.exe"})
    void keepNeitherFoldersNorSignsThatNobodySees(String said, String kept) {
        assertThat(FileNames.plain(said.replace("\\u202E", "\u202E"))).isEqualTo(kept);
    }

    @Test
    void keepTheirEndingWhenTheyAreCut() {
        assertThat(FileNames.plain("長".repeat(300) + ".xlsx")).hasSize(200).endsWith("長.xlsx");
        assertThat(FileNames.plain("😀".repeat(150) + ".pdf")).hasSizeLessThanOrEqualTo(200).endsWith("😀.pdf");
    }

    @Test
    void areNeverAlike() {
        AttachmentRef one = file("報告.pdf");
        AttachmentRef two = FileNames.unlike(List.of(one), file("報告.PDF"));
        assertThat(two.name()).isEqualTo("報告 (2).PDF");
        assertThat(FileNames.unlike(List.of(one, two), file("報告.pdf")).name()).isEqualTo("報告 (3).pdf");
        assertThat(FileNames.unlike(List.of(one), file("其他.pdf")).name()).isEqualTo("其他.pdf");
    }

    private static AttachmentRef file(String name) {
        return new AttachmentRef("0".repeat(64), "application/pdf", 1, name);
    }
}
