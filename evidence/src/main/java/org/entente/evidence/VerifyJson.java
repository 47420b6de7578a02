package org.entente.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The verdict on an export as one JSON object.
final class VerifyJson {

    private VerifyJson() {}

    static byte[] faulty(ExportFault fault) {
        return Json.write(out -> {
            out.writeStartObject();
            out.writeBooleanProperty("verified", false);
            out.writeStringProperty("code", fault.code());
            out.writeStringProperty("file", fault.file());
            out.writeNumberProperty("line", fault.line());
            out.writeStringProperty("detail", fault.detail());
            out.writeEndObject();
        });
    }

    static byte[] proven(ExportVerdict.Proven proven) {
        return Json.write(out -> {
            out.writeStartObject();
            out.writeBooleanProperty("verified", true);
            out.writeStringProperty("agreement", proven.agreement());
            out.writeStringProperty("madeBy", proven.madeBy());
            out.writeStringProperty("madeAt", WireTime.write(proven.madeAt()));
            out.writeNumberProperty("entries", proven.entries());
            out.writeArrayPropertyStart("streams");
            proven.streams().forEach(stream -> write(out, stream));
            out.writeEndArray();
            out.writeNumberProperty("attachments", proven.attachments());
            out.writeArrayPropertyStart("erased");
            proven.erased().forEach(part -> out.writeString(part.sha256().hex()));
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void write(JsonGenerator out, ExportVerdict.StreamSummary summary) {
        out.writeStartObject();
        out.writeStringProperty("stream", summary.stream().source());
        out.writeStringProperty("government", summary.stream().government());
        out.writeNumberProperty("entries", summary.entries());
        time(out, "first", summary.first());
        time(out, "last", summary.last());
        out.writeObjectPropertyStart("statedBy");
        summary.statedBy().forEach(out::writeNumberProperty);
        out.writeEndObject();
        out.writeArrayPropertyStart("acknowledged");
        summary.acknowledged().forEach(acknowledgement -> write(out, acknowledgement));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, ExportVerdict.Acknowledgement acknowledgement) {
        out.writeStartObject();
        out.writeStringProperty("by", acknowledgement.receiver());
        out.writeNumberProperty("upTo", acknowledgement.upTo());
        out.writeStringProperty("at", WireTime.write(acknowledgement.at()));
        out.writeEndObject();
    }

    private static void time(JsonGenerator out, String name, @Nullable Instant time) {
        if (time != null) {
            out.writeStringProperty(name, WireTime.write(time));
        }
    }
}
