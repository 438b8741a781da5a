package dev.episodic.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** What the rounds gave: of each measurement the best one, since whatever else a machine does only takes time. */
final class Measurements {

    private final Map<String, Double> times = new LinkedHashMap<>();
    private final Map<String, Double> allocations = new LinkedHashMap<>();

    void add(Collection<RunResult> round) {
        for (RunResult result : round) {
            String key = key(result);
            for (var run : result.getBenchmarkResults()) {
                run.getIterationResults()
                        .forEach(iteration ->
                                times.merge(key, iteration.getPrimaryResult().getScore(), Math::min));
            }
            var allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            if (allocated != null) {
                allocations.merge(key, allocated.getScore(), Math::min);
            }
        }
    }

    private static String key(RunResult result) {
        var parameters = result.getParams();
        String method = parameters.getBenchmark().replaceAll("^.*\\.(\\w+\\.\\w+)$", "$1");
        return key(
                method,
                parameters.getParamsKeys().contains("feed") ? parameters.getParam("feed") : "",
                parameters.getParamsKeys().contains("reader") ? parameters.getParam("reader") : "");
    }

    private static String key(String method, String feed, String reader) {
        return method + "|" + feed + "|" + reader;
    }

    /** {@return the microseconds of one run, or not a number if it was not measured} */
    double time(String method, String feed, String reader) {
        return times.getOrDefault(key(method, feed, reader), Double.NaN);
    }

    /** {@return the bytes that one run allocates, or not a number if that was not measured} */
    double allocation(String method, String feed, String reader) {
        return allocations.getOrDefault(key(method, feed, reader), Double.NaN);
    }
}
