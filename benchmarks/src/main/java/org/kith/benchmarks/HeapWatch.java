package org.kith.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Sees how many bytes every garbage collection leaves on the heap of this JVM.
 *
 * <p>What a collection leaves may still hold garbage, so the live heap is no larger.
 */
public final class HeapWatch {

    private final AtomicLong most = new AtomicLong();

    private HeapWatch() {}

    /** {@return one that watches from now on} */
    public static HeapWatch start() {
        HeapWatch watch = new HeapWatch();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((news, handback) -> watch.note(news), null, null);
        }
        return watch;
    }

    /** Collects once more, and returns the most bytes that any collection left. */
    public long most() throws InterruptedException {
        System.gc();
        Thread.sleep(200); // news of collections come from a thread of the JVM
        return most.get();
    }

    private void note(Notification news) {
        if (news.getUserData() instanceof CompositeData data) {
            long left =
                    GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                            .filter(pool -> isHeap(pool.getKey()))
                            .mapToLong(pool -> pool.getValue().getUsed())
                            .sum();
            most.accumulateAndGet(left, Math::max);
        }
    }

    private static boolean isHeap(String pool) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .anyMatch(bean -> bean.getName().equals(pool) && bean.getType() == MemoryType.HEAP);
    }
}
