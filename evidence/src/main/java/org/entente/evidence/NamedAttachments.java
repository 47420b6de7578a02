package org.entente.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The attachments that entries name. An entry names one by an object with `sha256`, `mediaType` and `length` (bytes, a number) in an array called
/// `attachments`, anywhere in its data.
final class NamedAttachments {

    private final Map<Sha256, Place> named = new LinkedHashMap<>();

    private record Place(String file, long line, long length) {}

    void collect(JsonNode data, String file, long line) {
        data.forEachEntry((name, value) -> {
            if (name.equals("attachments") && value.isArray()) {
                value.forEach(element -> name(element, file, line));
            }
        });
        data.forEach(child -> {
            if (child.isContainer()) {
                collect(child, file, line);
            }
        });
    }

    private void name(JsonNode element, String file, long line) {
        boolean complete = element.path("sha256").isString() && Sha256.isHash(element.path("sha256").stringValue())
                && element.path("mediaType").isString() && element.path("length").isIntegralNumber();
        if (complete) {
            named.putIfAbsent(new Sha256(element.path("sha256").stringValue()), new Place(file, line, element.path("length").longValue()));
        }
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
