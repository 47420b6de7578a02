package org.entente.foodsafety.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What the browser sends when an officer answers the other side's request.
///
/// @param kept     files that came with an earlier try
/// @param personal whether the files tell about persons
record AnswerForm(@Nullable String answer, @Nullable List<MultipartFile> files, @Nullable List<String> kept, @Nullable Boolean personal) {

    static final String LABELS = "notifications.answer.";
}
