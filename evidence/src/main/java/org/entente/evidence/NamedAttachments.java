package org.entente.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The attachments that the entries of an export name.
final class NamedAttachments {

    private final Map<Sha256, Place> named = new LinkedHashMap<>();

    private record Place(String file, long line, long length) {}

    void collect(JsonNode data, String file, long line) {
        NamedAttachment.in(data).forEach(each -> named.putIfAbsent(each.sha256(), new Place(file, line, each.length())));
    }

    /// Every named attachment is included with its length, or erased; never both.
    void compare(Map<String, PackedFile> files, List<ErasedPart> erased) {
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
