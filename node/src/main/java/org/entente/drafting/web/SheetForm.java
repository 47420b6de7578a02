package org.entente.drafting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What the browser sends with a distribution list.
record SheetForm(@Nullable MultipartFile sheet) {

    static final SheetForm EMPTY = new SheetForm(null);

    /// Whether a file was chosen, if only an empty one.
    static boolean chosen(@Nullable MultipartFile sheet) {
        return sheet != null && sheet.getOriginalFilename() != null && !sheet.getOriginalFilename().isEmpty();
    }
}
