package org.entente.original.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/// Prints a page of XHTML as a PDF for an archive: PDF/A-2u (ISO 19005-2), every font within it, every character with its code. The page's style names the fonts `paper` and `paper-sc`.
public final class PaperPrinter {

    static {
        XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.WARNING));
    }

    private PaperPrinter() {}

    /// @param xhtml well-formed; names no file or address
    public static byte[] print(String xhtml) {
        byte[] hongKong = PaperFonts.hongKong();
        byte[] mainland = PaperFonts.mainland();
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> new ByteArrayInputStream(hongKong), "paper", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(mainland), "paper-sc", 400, FontStyle.NORMAL, true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Entente");
        builder.useUriResolver((base, address) -> null);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The paper could not be printed", e);
        }
        return out.toByteArray();
    }
}
