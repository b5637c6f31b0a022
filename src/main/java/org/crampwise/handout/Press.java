package org.crampwise.handout;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Makes a PDF that a screen reader can read (PDF/UA-1), in memory: tagged, with its language,
/// title, bookmarks and text alternatives, and the fonts it needs in it.
public final class Press {
  private static final String SCREEN_FONTS = "/org/crampwise/ui/theme/fonts/";

  /// As a roll is measured: longer than any hand-out.
  private static final double LONGEST_ROLL_MM = 5000;

  private static final double DOTS_PER_MM = 20 * 96 / 25.4;

  /// What PDFBox logs is of no use to anyone here and may repeat what is on a page. What fails is
  /// thrown.
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  private final Stationery stationery;

  public Press(Stationery stationery) {
    this.stationery = stationery;
  }

  /// The PDF of a hand-out.
  public byte[] print(Handout handout, Paper paper) {
    return printed(height -> HandoutMarkup.of(handout, stationery, paper, height), paper);
  }

  byte[] printed(DoubleFunction<String> page, Paper paper) {
    try {
      String markup = page.apply(paper.isRoll() ? rollMm(page) : paper.heightMm());
      ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 17);
      builder(markup).toStream(pdf).run();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("This page can't be made.", e);
    }
  }

  /// How long a roll has to be for all that stands on it.
  private double rollMm(DoubleFunction<String> page) throws IOException {
    try (PdfBoxRenderer renderer = builder(page.apply(LONGEST_ROLL_MM)).buildPdfRenderer()) {
      renderer.layout();
      return Math.ceil(renderer.getRootBox().getHeight() / DOTS_PER_MM) + 12;
    }
  }

  private PdfRendererBuilder builder(String markup) {
    XRLog.setLoggingEnabled(false);
    PDFBOX.setLevel(Level.OFF);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(markup, null);
    builder.usePdfUaAccessibility(true);
    builder.useObjectDrawerFactory(drawings());
    builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
    builder.useUnicodeBidiReorderer(new RightToLeft());
    builder.defaultTextDirection(
        stationery.words().rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
    builder.useFont(font("fonts/Roboto-Regular.ttf"), "Roboto", 400, FontStyle.NORMAL, true);
    builder.useFont(font("fonts/Roboto-Medium.ttf"), "Roboto", 500, FontStyle.NORMAL, true);
    builder.useFont(font("fonts/Roboto-Bold.ttf"), "Roboto", 700, FontStyle.NORMAL, true);
    builder.useFont(font(SCREEN_FONTS + "DejaVuSans.ttf"), "DejaVu", 400, FontStyle.NORMAL, true);
    builder.useFont(
        font(SCREEN_FONTS + "DejaVuSans-Bold.ttf"), "DejaVu", 700, FontStyle.NORMAL, true);
    builder.withProducer("Crampwise");
    return builder;
  }

  private DefaultObjectDrawerFactory drawings() {
    DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
    factory.registerDrawer(DrawingPainter.TYPE, new DrawingPainter(stationery));
    return factory;
  }

  private static FSSupplier<InputStream> font(String name) {
    return () -> Objects.requireNonNull(Press.class.getResourceAsStream(name), name);
  }
}
