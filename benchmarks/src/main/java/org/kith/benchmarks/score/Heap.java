package org.kith.benchmarks.score;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * A program of its own: reads and scores a file, and prints the most bytes that were left on the heap after any garbage
 * collection.
 *
 * <p>What a collection leaves may still hold garbage, so the live heap is no larger.
 */
public final class Heap {

    private static final AtomicLong MOST = new AtomicLong();

    private Heap() {}

    /** Reads the file of as many rows as the argument says. */
    public static void main(String[] arguments) throws Exception {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((news, handback) -> note(news), null, null);
        }
        int rows = Integer.parseInt(arguments[0]);
        Path file = CsvFile.of(CsvFile.folder(), rows);
        try (CsvJob job = new CsvJob()) {
            check(job.count(file), rows);
        }
        System.gc();
        Thread.sleep(200); // news of collections come from a thread of the JVM
        System.out.println(MOST.get());
    }

    private static void check(List<GroupCounts> counts, long rows) {
        for (GroupCounts group : counts) {
            long counted = group.levels().stream().mapToLong(Long::longValue).sum();
            if (counted != rows) {
                throw new IllegalStateException(counted + " rows instead of " + rows);
            }
        }
    }

    private static void note(Notification news) {
        if (news.getUserData() instanceof CompositeData data) {
            long left =
                    GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                            .filter(pool -> isHeap(pool.getKey()))
                            .mapToLong(pool -> pool.getValue().getUsed())
                            .sum();
            MOST.accumulateAndGet(left, Math::max);
        }
    }

    private static boolean isHeap(String pool) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .anyMatch(bean -> bean.getName().equals(pool) && bean.getType() == MemoryType.HEAP);
    }
}
