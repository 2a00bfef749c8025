package org.opedometer.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.opedometer.run.Ending;

/**
 * Takes the signals that end a program, so that what must be over first is over before Java begins
 * to shut down; from then on it ends as it would have done. The class that Java has for signals is
 * in no standard, so it is looked up by name: where it is missing, signals end the program at once.
 */
final class Signals {
  private static final Map<String, Integer> ENDING = Map.of("TERM", 15, "INT", 2, "HUP", 1);

  private Signals() {}

  /** Takes the signals from now on. */
  static void take() {
    ENDING.forEach(Signals::take);
  }

  private static void take(String name, int number) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler ends =
          (proxy, method, arguments) -> {
            if (method.getName().equals("handle")) {
              Ending.prepare();
              Runtime.getRuntime().exit(128 + number);
            }
            return method.getName().equals("hashCode") ? number : null;
          };
      Object end =
          Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler}, ends);
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), end);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      // no such signal here, or no way to take it: it ends the program as Java has it
    }
  }
}
