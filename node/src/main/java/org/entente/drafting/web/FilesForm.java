package org.entente.drafting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What the browser sends about the attachments of a draft.
///
/// @param personal whether the new ones tell about persons
/// @param remove   hash of a file that is to be left out
record FilesForm(@Nullable List<MultipartFile> files, @Nullable Boolean personal, @Nullable String remove) {

    static final FilesForm EMPTY = new FilesForm(null, null, null);
}
