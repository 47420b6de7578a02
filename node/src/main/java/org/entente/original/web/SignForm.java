package org.entente.original.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What the browser sends when an original is signed: a key with its password, or the paper as it was signed elsewhere.
record SignForm(@Nullable MultipartFile keyFile, @Nullable String password, @Nullable MultipartFile signed) {

    static final SignForm EMPTY = new SignForm(null, null, null);
}
