package org.entente.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The attachments that the entries of an export name.
final class NamedAttachments {

    private final Map<Sha256, Place> named = new LinkedHashMap<>();
    private final List<ErasedPart> erased;
    private final Set<Sha256> unstated;

    private record Place(String file, long line, long length) {}

    NamedAttachments(List<ErasedPart> erased) {
        this.erased = erased;
        this.unstated = erased.stream().map(ErasedPart::statedBy).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    void collect(JsonNode data, String file, long line) {
        NamedAttachment.in(data).forEach(each -> named.putIfAbsent(each.sha256(), new Place(file, line, each.length())));
    }

    /// Takes note that this entry is in the export.
    void found(Sha256 entry) {
        unstated.remove(entry);
    }

    /// Every named attachment is included with its length, or erased; never both. Where the manifest says that an entry states the erasure,
    /// there is such an entry.
    void compare(Map<String, PackedFile> files) {
        unstated.stream().findFirst().ifPresent(entry -> {
            throw new ExportFaultException(Code.ERASURE_NOT_STATED, PackedFile.MANIFEST, "no entry " + entry);
        });
        Set<Sha256> gone = erased.stream().map(ErasedPart::sha256).collect(Collectors.toSet());
        gone.stream().map(PackedFile::attachment).filter(files::containsKey).findFirst().ifPresent(name -> {
            throw new ExportFaultException(Code.ERASED_PRESENT, name, "the manifest says that it was erased");
        });
        named.forEach((hash, place) -> {
            PackedFile file = files.get(PackedFile.attachment(hash));
            if (file == null && !gone.contains(hash)) {
                throw fault(place, Code.ATTACHMENT_MISSING, hash + " is neither included nor erased");
            }
            if (file != null && file.length() != place.length()) {
                throw fault(place, Code.ATTACHMENT_DIFFERS, hash + " has another length than the entry says");
            }
        });
    }

    private static ExportFaultException fault(Place place, Code code, String detail) {
        return new ExportFaultException(place.file(), place.line(), code.toString(), detail);
    }
}
