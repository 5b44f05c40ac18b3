package org.kith.examples.host;

import java.io.PrintStream;
import org.kith.charter.Charter;
import org.kith.core.Kith;
import org.kith.core.registry.Registration;
import org.kith.core.validation.Finding;
import org.kith.course.Course;
import org.kith.empowerment.DimensionSet;

/** Says which plug-ins were found, and from which modules they come. */
public final class Host {

    private Host() {}

    /** Prints a line for each plug-in. */
    public static void main(String[] arguments) {
        run(Kith.load(), System.out);
    }

    static void run(Kith kith, PrintStream out) {
        out.println("Host: " + described(Host.class.getModule()) + ", Kith: " + described(Kith.class.getModule()));
        for (Registration plugin : kith.plugins().report().registrations()) {
            out.println(plugin.kind().words() + " " + plugin.name() + ": " + plugin.origin());
        }
        for (Finding finding : kith.findings()) {
            out.println(finding);
        }
        out.println("Shipped: " + kith.catalogue().all(Charter.TYPE).size() + " charters, "
                + kith.catalogue().all(DimensionSet.TYPE).size() + " sets of dimensions, "
                + kith.catalogue().all(Course.TYPE).size() + " courses");
    }

    private static String described(Module module) {
        return module.isNamed() ? "module " + module.getName() : "class path";
    }
}
