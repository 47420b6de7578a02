package org.entente.evidence;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// What an export holds, stated by who made it: every stream's end, every other file's length and hash, and what was erased.
record Manifest(String agreement, String madeBy, Instant madeAt, List<Stream> streams, List<PackedFile> files, List<ErasedPart> erased) {

    private static final String FORMAT = "1";

    record Stream(StreamId id, StreamHead head) {}

    Manifest {
        if (!StreamId.isAgreement(agreement) || !StreamId.isGovernment(madeBy) || streams.isEmpty()) {
            throw new IllegalArgumentException("Not a manifest: " + agreement + ", " + madeBy + ", " + streams);
        }
    }

    byte[] payload() {
        return Json.write(this::write);
    }

    private void write(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("format", FORMAT);
        out.writeStringProperty("agreement", agreement);
        out.writeStringProperty("madeBy", madeBy);
        out.writeStringProperty("madeAt", WireTime.write(madeAt));
        out.writeArrayPropertyStart("streams");
        streams.forEach(stream -> write(out, stream));
        out.writeEndArray();
        out.writeArrayPropertyStart("files");
        files.forEach(file -> write(out, file));
        out.writeEndArray();
        out.writeArrayPropertyStart("erased");
        erased.forEach(part -> write(out, part));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Stream stream) {
        out.writeStartObject();
        out.writeStringProperty("stream", stream.id().source());
        out.writeStringProperty("upTo", Long.toString(stream.head().sequence()));
        optional(out, "head", stream.head().hash());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, PackedFile file) {
        out.writeStartObject();
        out.writeStringProperty("name", file.name());
        out.writeStringProperty("length", Long.toString(file.length()));
        out.writeStringProperty("sha256", file.sha256().hex());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, ErasedPart part) {
        out.writeStartObject();
        out.writeStringProperty("sha256", part.sha256().hex());
        optional(out, "statedBy", part.statedBy());
        out.writeEndObject();
    }

    private static void optional(JsonGenerator out, String name, @Nullable Sha256 hash) {
        if (hash != null) {
            out.writeStringProperty(name, hash.hex());
        }
    }

    static Manifest read(Jws jws) {
        Manifest manifest = read(jws.json());
        if (!Arrays.equals(manifest.payload(), jws.payload())) {
            throw Code.PAYLOAD_FORM.malformed("not written in the one form of version 1");
        }
        return manifest;
    }

    private static Manifest read(JsonNode node) {
        Fields f = new Fields(node);
        return f.valid(() -> new Manifest(f.text("agreement"), f.text("madeBy"), WireTime.read(f.text("madeAt")),
                elements(f.node("streams")).map(Manifest::stream).toList(),
                elements(f.node("files")).map(Manifest::file).toList(),
                elements(f.node("erased")).map(Manifest::erasedPart).toList()));
    }

    private static java.util.stream.Stream<Fields> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(Fields::new);
    }

    private static Stream stream(Fields f) {
        return new Stream(StreamId.parse(f.text("stream")), new StreamHead(f.number("upTo"), f.hash("head")));
    }

    private static PackedFile file(Fields f) {
        return new PackedFile(f.text("name"), f.number("length"), new Sha256(f.text("sha256")));
    }

    private static ErasedPart erasedPart(Fields f) {
        return new ErasedPart(new Sha256(f.text("sha256")), f.hash("statedBy"));
    }
}
