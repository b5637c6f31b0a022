/// The least a JavaFX program can show: what ours is measured against.
module bare {
  requires javafx.controls;

  exports bare to
      javafx.graphics;
}
