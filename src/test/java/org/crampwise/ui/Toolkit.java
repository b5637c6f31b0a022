package org.crampwise.ui;

import javafx.application.Platform;
import org.crampwise.ui.theme.Type;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.testfx.api.FxToolkit;

/// Starts the toolkit once for all tests of a run, with the product's fonts.
final class Toolkit implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(Toolkit.class, _ -> start(), Boolean.class);
  }

  private static Boolean start() {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException("the toolkit does not start", e);
    }
    FxTest.fx(
        () -> {
          Platform.setImplicitExit(false);
          Type.load();
        });
    return true;
  }
}
