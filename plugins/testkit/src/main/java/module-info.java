/** Contract tests for people who write plug-ins. */
module org.kith.plugins.testkit {
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires transitive org.kith.core;
    requires static transitive org.jspecify;

    exports org.kith.plugins.testkit;
}
