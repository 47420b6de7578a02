package org.entente.console;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// How much one upload to a page may hold, all its files together: 20 MB unless `entente.console.upload-megabytes` says otherwise.
@Component
public class UploadLimit {

    private final int megabytes;

    UploadLimit(@Value("${entente.console.upload-megabytes:20}") int megabytes) {
        this.megabytes = megabytes;
    }

    public int megabytes() {
        return megabytes;
    }

    long bytes() {
        return DataSize.ofMegabytes(megabytes).toBytes();
    }

    @Bean
    MultipartConfigElement multipartLimit() {
        return new MultipartConfigElement("", bytes(), bytes(), 256 * 1024);
    }
}
