package nl.onderwijsregio.plan;

import java.util.Map;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the activities of one plan serve, with whom, and of which posts their amounts consist; by id of the activity. */
record Activiteitbijzaken(Map<Long, SortedMap<Long, String>> partners, Map<Long, SortedSet<Integer>> doelen, Map<Long, List<Begrotingspost>> posten) {

    SortedMap<Long, String> partners(long activiteit) {
        return partners.getOrDefault(activiteit, new TreeMap<>());
    }

    SortedSet<Integer> doelen(long activiteit) {
        return doelen.getOrDefault(activiteit, new TreeSet<>());
    }

    List<Begrotingspost> posten(long activiteit) {
        return posten.getOrDefault(activiteit, List.of());
    }
}
