package org.connectcompetency.rules.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Sorts what is said, and says it once. */
final class Order {

    private Order() {}

    /**
     * Returns the elements in order, equal ones once. It does not look at hash codes, which whoever writes an
     * application could make collide.
     *
     * @param order tells all elements apart that are not equal
     */
    static <T> List<T> distinct(Collection<T> elements, Comparator<? super T> order) {
        List<T> sorted = new ArrayList<>(elements);
        sorted.sort(order);
        List<T> distinct = new ArrayList<>(sorted.size());
        for (T each : sorted) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(each)) {
                distinct.add(each);
            }
        }
        return List.copyOf(distinct);
    }
}
