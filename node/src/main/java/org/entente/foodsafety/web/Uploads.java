package org.entente.foodsafety.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.console.FormReader;
import org.entente.console.UploadLimit;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Keeps the files that came with a form, so that a fact can name them.
@Component
class Uploads {

    /// Files with one entry.
    static final int MOST = 50;
    private static final int NAME = 200;

    private final Attachments attachments;
    private final UploadLimit limit;

    Uploads(Attachments attachments, UploadLimit limit) {
        this.attachments = attachments;
        this.limit = limit;
    }

    /// The files that were chosen; an empty file field is none.
    ///
    /// @param personal whether they tell about persons, so that it must be possible to erase them
    List<AttachmentRef> keep(@Nullable List<MultipartFile> files, boolean personal, FormReader read) {
        List<AttachmentRef> kept = new ArrayList<>();
        for (MultipartFile each : files == null ? List.<MultipartFile>of() : files) {
            if (!each.isEmpty()) {
                kept.add(keep(each, personal));
            }
        }
        if (kept.size() > MOST) {
            read.wrong("files", "notifications.files.many", MOST);
        }
        return kept;
    }

    private AttachmentRef keep(MultipartFile file, boolean personal) {
        try (InputStream in = file.getInputStream()) {
            long most = limit.megabytes() * 1024L * 1024L;
            return AttachmentRef.of(personal ? attachments.storeSalted(in, most) : attachments.store(in, most), type(file), name(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(MultipartFile file) {
        String said = file.getContentType();
        return said != null && said.matches("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}") ? said : "application/octet-stream";
    }

    /// The file's own name without any folder, cut at its end.
    private static String name(MultipartFile file) {
        String said = file.getOriginalFilename();
        String name = said == null || said.isBlank() ? "file" : said.replaceAll("[\\p{Cntrl}]", "").replaceAll("^.*[/\\\\]", "");
        return name.length() > NAME ? name.substring(name.length() - NAME) : name;
    }
}
