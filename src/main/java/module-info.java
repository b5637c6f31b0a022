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
  requires java.logging;
  requires java.xml;

  opens org.crampwise.app to
      info.picocli;
}
