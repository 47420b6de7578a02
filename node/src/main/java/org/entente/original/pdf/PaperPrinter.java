package org.entente.original.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;

/// Prints a page of XHTML as a PDF for an archive: PDF/A-2u (ISO 19005-2), every font within it, every character with its code. The page's style names the fonts `paper` and `paper-sc`; it
/// stands in a file of this program, which the page links to as `entente:` and its place on the class path. Nothing else is fetched.
public final class PaperPrinter {

    private static final String OWN = "entente";

    static {
        XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.WARNING));
    }

    private PaperPrinter() {}

    /// @param xhtml well-formed
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
        builder.useUriResolver((base, address) -> address.startsWith(OWN + ":") ? address : null);
        builder.useProtocolsStreamImplementation(OwnFile::new, OWN);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The paper could not be printed", e);
        }
        return out.toByteArray();
    }

    /// A file of this program.
    private record OwnFile(String address) implements FSStream {

        @Override
        public InputStream getStream() {
            try {
                return new ClassPathResource(address.substring(OWN.length() + 1)).getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
