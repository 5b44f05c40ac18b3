/** The five dimensions of an empowered community and the coverage of partners. */
module org.kith.empowerment {
    requires com.google.common;
    requires transitive org.kith.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.kith.empowerment;

    provides org.kith.core.spi.Model with
            org.kith.empowerment.EmpowermentModel;
}
