/** Exports as iCalendar. */
module org.kith.plugins.calendar {
    requires com.google.common;
    requires net.sf.biweekly;
    requires org.kith.core;
    requires org.kith.course;
    requires static org.jspecify;

    provides org.kith.core.spi.Exporter with
            org.kith.plugins.calendar.CalendarExporter;
}
