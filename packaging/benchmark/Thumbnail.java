/// A picture as the brightness of its cells of 12 x 12 pixels, 0 to 255.
record Thumbnail(float[] cells, int across) {
  private static final int SIDE = 12;

  /// @param pixels as 0xRRGGBB, row by row
  static Thumbnail of(int[] pixels, int width, int height) {
    int across = width / SIDE;
    int down = height / SIDE;
    float[] cells = new float[across * down];
    for (int y = 0; y < down * SIDE; y++) {
      for (int x = 0; x < across * SIDE; x++) {
        int pixel = pixels[y * width + x];
        int sum = (pixel >> 16 & 0xFF) + (pixel >> 8 & 0xFF) + (pixel & 0xFF);
        cells[y / SIDE * across + x / SIDE] += sum / 3f / (SIDE * SIDE);
      }
    }
    return new Thumbnail(cells, across);
  }

  /// The brightness round a pixel.
  double at(double x, double y) {
    return cells[(int) y / SIDE * across + (int) x / SIDE];
  }

  /// The mean difference of the cells, 0 to 255.
  double difference(Thumbnail other) {
    double sum = 0;
    for (int i = 0; i < cells.length; i++) {
      sum += Math.abs(cells[i] - other.cells[i]);
    }
    return sum / cells.length;
  }
}
