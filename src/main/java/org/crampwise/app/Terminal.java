package org.crampwise.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;

/// Where the program says things to whoever started it.
record Terminal(PrintStream out, PrintStream err) {
  void say(String line) {
    out.println(line);
  }

  void complain(String line) {
    err.println(line);
  }

  static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }
}
