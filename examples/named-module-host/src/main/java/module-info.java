/** A host that is a named module; it requires what it calls, and no plug-in. */
module org.kith.examples.host {
    requires org.kith.charter;
    requires org.kith.core;
    requires org.kith.course;
    requires org.kith.empowerment;
    requires static org.jspecify;
}
