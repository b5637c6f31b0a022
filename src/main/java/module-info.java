/// Crampwise: a touch kiosk that explains muscle cramps.
module org.crampwise {
  requires static org.jspecify;
  requires javafx.controls;
  requires javafx.fxml;
  requires org.controlsfx.controls;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.materialdesign2;
  requires org.commonmark;
  requires org.commonmark.ext.footnotes;
  requires org.commonmark.ext.front.matter;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.csv;
  requires org.tomlj;
  requires info.picocli;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  requires io.nayuki.qrcodegen;
  requires org.apache.pdfbox;
  // Asked for by the one above, which is no module and can't say so.
  requires org.apache.commons.logging;
  requires java.desktop;
  requires java.logging;
  requires java.management;
  requires java.xml;
  requires org.xerial.sqlitejdbc;

  // The log is set up by a class of ours, which Java's own logging makes.
  exports org.crampwise.app to
      java.logging,
      javafx.graphics;

  opens org.crampwise.app to
      tools.jackson.databind,
      info.picocli;
  opens org.crampwise.ui.attract to
      javafx.fxml;
  opens org.crampwise.ui.calibration to
      javafx.fxml;
  opens org.crampwise.ui.control to
      javafx.fxml;
  opens org.crampwise.ui.counting to
      javafx.fxml;
  opens org.crampwise.ui.foods to
      javafx.fxml;
  opens org.crampwise.ui.frame to
      javafx.fxml;
  opens org.crampwise.ui.handout to
      javafx.fxml;
  opens org.crampwise.ui.help to
      javafx.fxml;
  opens org.crampwise.ui.home to
      javafx.fxml;
  opens org.crampwise.ui.rest to
      javafx.fxml;
  opens org.crampwise.ui.result to
      javafx.fxml;
  opens org.crampwise.ui.selfcheck to
      javafx.fxml;
  opens org.crampwise.ui.sources to
      javafx.fxml;
  opens org.crampwise.ui.staff to
      javafx.fxml;
  opens org.crampwise.ui.stretch to
      javafx.fxml;
  opens org.crampwise.ui.topic to
      javafx.fxml;
  opens org.crampwise.ui.trouble to
      javafx.fxml;
}
