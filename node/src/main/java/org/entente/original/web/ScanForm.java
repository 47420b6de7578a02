package org.entente.original.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What the browser sends when a scan is filed.
record ScanForm(@Nullable MultipartFile scan) {

    static final ScanForm EMPTY = new ScanForm(null);
}
