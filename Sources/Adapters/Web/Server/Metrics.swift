internal import Synchronization

/// What is counted and measured, told as Prometheus reads it (text format 0.0.4).
package final class Metrics: Sendable {
    /// A number that is looked up when it is asked for: its labels and value.
    package typealias Samples = @Sendable () async -> [(labels: [(String, String)], value: Double)]

    private struct Histogram {
        var counts = [Int](repeating: 0, count: Metrics.bounds.count)
        var count = 0
        var sum = 0.0
    }

    private struct Gauge: Sendable {
        let name: String
        let help: String
        let samples: Samples
    }

    private struct Labels: Hashable {
        let names: [String]
        let values: [String]
    }

    private struct RouteKey: Hashable {
        let route: String
        let method: String
        let status: String
    }

    /// Upper bounds of the classes in seconds.
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private let requests = Mutex<[RouteKey: Histogram]>([:])
    private let operations = Mutex<[Labels: (histogram: Histogram, results: [String: Int])]>([:])
    private let gauges = Mutex<[Gauge]>([])

    package init() {}

    /// Adds a number that is looked up each time, in place of one of the same name.
    package func gauge(_ name: String, _ help: String, _ samples: @escaping Samples) {
        gauges.withLock { gauges in
            gauges.removeAll { $0.name == name }
            gauges.append(Gauge(name: name, help: help, samples: samples))
        }
    }

    /// One request was answered. The route has its parameters in braces, so that there are few.
    func count(route: String, method: String, status: Int, took duration: Duration) {
        let key = RouteKey(route: route, method: method, status: "\(status / 100)xx")
        requests.withLock { Metrics.add(duration.seconds, to: &$0[key, default: Histogram()]) }
    }

    /// The storage did something, under KoproGo's names.
    package func countStorage(provider: String, operation: String, succeeded: Bool, took duration: Duration) {
        let labels = Labels(names: ["provider", "operation"], values: [provider, operation])
        operations.withLock { known in
            var entry = known[labels] ?? (Histogram(), [:])
            Metrics.add(duration.seconds, to: &entry.histogram)
            entry.results[succeeded ? "success" : "error", default: 0] += 1
            known[labels] = entry
        }
    }

    /// All of it.
    package func text() async -> String {
        var text = requestText + storageText
        for gauge in gauges.withLock({ $0 }) {
            text += "# HELP \(gauge.name) \(gauge.help)\n# TYPE \(gauge.name) gauge\n"
            for (labels, value) in await gauge.samples() { text += gauge.name + Metrics.labels(labels) + " \(Metrics.number(value))\n" }
        }
        return text
    }

    private static func add(_ seconds: Double, to histogram: inout Histogram) {
        if let index = bounds.firstIndex(where: { seconds <= $0 }) { histogram.counts[index] += 1 }
        histogram.count += 1
        histogram.sum += seconds
    }

    private var requestText: String {
        let name = "http_request_duration_seconds"
        return "# HELP \(name) How long requests took until their answer began.\n# TYPE \(name) histogram\n"
            + requests.withLock { $0 }.map { key, histogram in
                Metrics.text(name, [("route", key.route), ("method", key.method), ("status", key.status)], histogram)
            }.sorted().joined()
    }

    private var storageText: String {
        let (total, duration) = ("storage_operation_total", "storage_operation_duration_seconds")
        let known = operations.withLock { $0 }.map { labels, entry in (labels: Array(zip(labels.names, labels.values)), entry: entry) }
        return "# HELP \(total) What the storage did.\n# TYPE \(total) counter\n"
            + known.flatMap { labels, entry in
                entry.results.map { total + Metrics.labels(labels + [("result", $0.key)]) + " \($0.value)\n" }
            }.sorted().joined() + "# HELP \(duration) How long the storage took.\n# TYPE \(duration) histogram\n"
            + known.map { Metrics.text(duration, $0.labels, $0.entry.histogram) }.sorted().joined()
    }

    private static func text(_ name: String, _ labels: [(String, String)], _ histogram: Histogram) -> String {
        var below = 0
        var text = ""
        for (bound, count) in zip(bounds, histogram.counts) {
            below += count
            text += "\(name)_bucket\(Metrics.labels(labels + [("le", number(bound))])) \(below)\n"
        }
        text += "\(name)_bucket\(Metrics.labels(labels + [("le", "+Inf")])) \(histogram.count)\n"
        return text + "\(name)_sum\(Metrics.labels(labels)) \(histogram.sum)\n\(name)_count\(Metrics.labels(labels)) \(histogram.count)\n"
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : "\(value)"
    }

    private static func labels(_ labels: [(String, String)]) -> String {
        if labels.isEmpty { return "" }
        let parts = labels.map { name, value in
            "\(name)=\"" + value.map { $0 == "\\" ? "\\\\" : $0 == "\"" ? "\\\"" : $0 == "\n" ? "\\n" : String($0) }.joined() + "\""
        }
        return "{" + parts.joined(separator: ",") + "}"
    }
}
