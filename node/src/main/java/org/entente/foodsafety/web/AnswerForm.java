package org.entente.foodsafety.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What the browser sends when an officer answers the other side's request.
record AnswerForm(@Nullable String answer, @Nullable List<MultipartFile> files, boolean personal) {

    static final String LABELS = "notifications.answer.";
}
