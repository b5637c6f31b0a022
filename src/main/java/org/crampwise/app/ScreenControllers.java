package org.crampwise.app;

import org.crampwise.ui.attract.AttractController;
import org.crampwise.ui.calibration.CalibrationController;
import org.crampwise.ui.foods.FoodsController;
import org.crampwise.ui.handout.CounterController;
import org.crampwise.ui.handout.HandOutController;
import org.crampwise.ui.help.HelpController;
import org.crampwise.ui.home.DecksController;
import org.crampwise.ui.home.HomeController;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.rest.CleaningController;
import org.crampwise.ui.rest.ClosedController;
import org.crampwise.ui.rest.OutOfServiceController;
import org.crampwise.ui.result.ResultController;
import org.crampwise.ui.selfcheck.EmergencyController;
import org.crampwise.ui.selfcheck.QuestionController;
import org.crampwise.ui.selfcheck.ResponseController;
import org.crampwise.ui.selfcheck.ReviewController;
import org.crampwise.ui.sources.SourcesController;
import org.crampwise.ui.staff.DisplayTestController;
import org.crampwise.ui.staff.StaffController;
import org.crampwise.ui.staff.StaffGateController;
import org.crampwise.ui.staff.TouchTestController;
import org.crampwise.ui.stretch.StretchController;
import org.crampwise.ui.topic.TopicController;
import org.crampwise.ui.trouble.TroubleController;

/// Which controller shows which screen.
final class ScreenControllers {
  private ScreenControllers() {}

  static Class<? extends ScreenController<?>> of(Screen screen) {
    return switch (screen) {
      case Screen.Attract _ -> AttractController.class;
      case Screen.Home _ -> HomeController.class;
      case Screen.Decks _ -> DecksController.class;
      case Screen.Topic _ -> TopicController.class;
      case Screen.Foods _ -> FoodsController.class;
      case Screen.Stretch _ -> StretchController.class;
      case Screen.Help _ -> HelpController.class;
      case Screen.Sources _ -> SourcesController.class;
      case Screen.Question _ -> QuestionController.class;
      case Screen.Review _ -> ReviewController.class;
      case Screen.Emergency _ -> EmergencyController.class;
      case Screen.Result _ -> ResultController.class;
      case Screen.Response _ -> ResponseController.class;
      case Screen.HandOut _ -> HandOutController.class;
      case Screen.Counter _ -> CounterController.class;
      case Screen.Calibration _ -> CalibrationController.class;
      case Screen.StaffGate _ -> StaffGateController.class;
      case Screen.Staff _ -> StaffController.class;
      case Screen.Closed _ -> ClosedController.class;
      case Screen.OutOfService _ -> OutOfServiceController.class;
      case Screen.Cleaning _ -> CleaningController.class;
      case Screen.DisplayTest _ -> DisplayTestController.class;
      case Screen.TouchTest _ -> TouchTestController.class;
      case Screen.Trouble _ -> TroubleController.class;
    };
  }
}
