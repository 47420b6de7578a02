package org.entente.foodsafety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.console.FormReader;
import org.entente.console.UploadLimit;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.entente.journal.FileNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Keeps the files that came with a form, so that a draft or a fact can name them. Programs and empty files are not taken; what is wrong is noted on the form's field `files`.
@Component
public class Uploads {

    /// Files with one entry.
    public static final int MOST = 50;

    private static final String TYPE = "[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}";
    private static final List<byte[]> PROGRAMS = List.of("MZ".getBytes(StandardCharsets.ISO_8859_1), "\u007fELF".getBytes(StandardCharsets.ISO_8859_1), "#!".getBytes(StandardCharsets.ISO_8859_1));
    private static final String PROGRAM_NAMES = "(?i).*\\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|lnk|reg|sh)";

    private static final Pattern KEPT = Pattern.compile("([0-9a-f]{64}) ([0-9]{1,12}) (" + TYPE + ") ([P-]) (.{1,200})");

    private final Attachments attachments;
    private final UploadLimit limit;

    Uploads(Attachments attachments, UploadLimit limit) {
        this.attachments = attachments;
        this.limit = limit;
    }

    /// These files and those that were chosen, each once; two that share a name get different ones. A file field in which nothing was chosen is none.
    ///
    /// @param there    what is attached already
    /// @param personal whether the chosen ones tell about persons, so that it must be possible to erase them
    public List<AttachmentRef> keep(List<AttachmentRef> there, @Nullable List<MultipartFile> chosen, boolean personal, FormReader read) {
        List<AttachmentRef> all = new ArrayList<>(there);
        for (MultipartFile each : chosen == null ? List.<MultipartFile>of() : chosen) {
            keep(each, personal, read).filter(kept -> all.stream().noneMatch(file -> file.sha256().equals(kept.sha256()))).map(kept -> FileNames.unlike(all, kept)).ifPresent(all::add);
        }
        if (all.size() > MOST) {
            read.wrong("files", "notifications.files.many", MOST);
        }
        return List.copyOf(all);
    }

    /// The files of an earlier try at the same form, as the page named them in `kept`: hash, length, media type, `P` for personal or `-`, and name.
    public List<AttachmentRef> kept(@Nullable List<String> named) {
        return named == null ? List.of() : named.stream().map(KEPT::matcher).filter(Matcher::matches)
                .map(each -> new AttachmentRef(each.group(1), each.group(3), Long.parseLong(each.group(2)), FileNames.plain(each.group(5)), each.group(4).equals("P"))).filter(each -> attachments.holds(each.hash())).toList();
    }

    /// The bytes of a file that was kept.
    public InputStream open(AttachmentRef file) {
        return attachments.open(file.hash());
    }

    private Optional<AttachmentRef> keep(MultipartFile file, boolean personal, FormReader read) {
        String name = FileNames.plain(file.getOriginalFilename());
        if (file.isEmpty()) {
            if (!name.isEmpty()) {
                read.wrong("files", "notifications.files.empty", name);
            }
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream()) {
            if (isProgram(name, file)) {
                read.wrong("files", "notifications.files.program", name);
                return Optional.empty();
            }
            long most = limit.megabytes() * 1024L * 1024L;
            return Optional.of(AttachmentRef.of(personal ? attachments.storeSalted(in, most) : attachments.store(in, most), type(file), name.isEmpty() ? "file" : name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isProgram(String name, MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            byte[] first = in.readNBytes(4);
            return name.matches(PROGRAM_NAMES) || PROGRAMS.stream().anyMatch(each -> first.length >= each.length && Arrays.equals(Arrays.copyOf(first, each.length), each));
        }
    }

    private static String type(MultipartFile file) {
        String said = file.getContentType();
        return said != null && said.matches(TYPE) ? said : "application/octet-stream";
    }
}
