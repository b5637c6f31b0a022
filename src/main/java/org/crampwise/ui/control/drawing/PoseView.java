package org.crampwise.ui.control.drawing;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.crampwise.content.drawing.Blend;
import org.crampwise.content.drawing.Box;
import org.crampwise.content.drawing.Illustration;

/// Shows one figure and moves it from pose to pose.
public final class PoseView extends Sheet {
  /// The token `pose` of the design: time and curve.
  private static final Duration TIME = Duration.millis(1200);

  private static final Interpolator CURVE = Interpolator.ofSpline(0.4, 0, 0.2, 1);

  private final List<Illustration> poses;
  private final Motion motion = new Motion();
  private List<StrandPath> paths = List.of();
  private RoleColors colors;
  private Blend blend;
  private int from;
  private int to;

  /// @param poses drawings of one figure with the same ids; the first is shown
  public PoseView(List<Illustration> poses, RoleColors colors) {
    this.poses = List.copyOf(poses);
    this.colors = colors;
    this.blend = new Blend(this.poses.getFirst(), this.poses.getFirst());
    blend(0, 0);
    sceneProperty().subscribe(scene -> stopWithout(scene == null));
  }

  /// The pose it stands in or moves to, from 0.
  public int pose() {
    return motion.getRate() < 0 ? from : to;
  }

  /// Moves to a pose. Asked back on its way, the figure turns round; asked elsewhere, it starts
  /// from where it was going.
  public void setPose(int pose) {
    if (pose == pose()) {
      return;
    }
    boolean moving = motion.getStatus() == Animation.Status.RUNNING;
    if (moving && (pose == from || pose == to)) {
      motion.setRate(-motion.getRate());
      setAlternative(poses.get(pose).title());
      return;
    }
    stop();
    blend(pose(), pose);
    motion.setRate(1);
    motion.playFromStart();
  }

  /// Shows a pose at once: for reduced motion.
  public void jumpTo(int pose) {
    motion.stop();
    motion.setRate(1);
    blend(pose, pose);
  }

  /// Ends any motion; the figure stands in the pose it was going to.
  public void stop() {
    if (motion.getStatus() != Animation.Status.STOPPED) {
      jumpTo(pose());
    }
  }

  /// Takes the colours of another theme.
  public void recolor(RoleColors newColors) {
    colors = newColors;
    paths.forEach(path -> path.recolor(newColors));
  }

  private void stopWithout(boolean noScene) {
    if (noScene) {
      stop();
    }
  }

  private void blend(int newFrom, int newTo) {
    from = newFrom;
    to = newTo;
    Illustration target = poses.get(newTo);
    blend = new Blend(poses.get(newFrom), target);
    paths = blend.strands().stream().map(strand -> new StrandPath(strand, colors)).toList();
    setAlternative(target.title());
    Box extent = target.viewBox();
    for (StrandPath path : paths) {
      extent = extent.union(path.extent());
    }
    boolean overflows = !target.viewBox().contains(extent, DrawingView.SLACK);
    show(target.viewBox(), paths.stream().map(StrandPath::node).toList(), overflows);
  }

  private void moveTo(double t) {
    blend.moveTo(t);
    paths.forEach(StrandPath::update);
  }

  private final class Motion extends Transition {
    Motion() {
      setCycleDuration(TIME);
      setInterpolator(CURVE);
    }

    @Override
    protected void interpolate(double t) {
      moveTo(t);
    }
  }
}
