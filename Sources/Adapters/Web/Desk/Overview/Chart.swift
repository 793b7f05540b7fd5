/// A chart over months, as the template draws it. All lengths are whole units of the drawing.
struct Chart: Sendable {
    struct Series: Sendable {
        let name: String
        /// "s1" … "s4" for the colours of the style sheet.
        let style: String
        /// One for each month; nil where there is nothing to measure.
        let values: [Int?]
    }

    let title: String
    /// The months as they are read, the first first.
    let months: [String]
    let series: [Series]
    /// The least value that the scale reaches.
    var reach = 1
    /// How a value is written.
    let written: @Sendable (Int) -> String

    private static let (width, height) = (560, 220)
    private static let (left, right, top, bottom) = (46, 8, 12, 26)

    private var scale: ChartScale { ChartScale(max: max(reach, series.flatMap(\.values).compactMap(\.self).max() ?? 0)) }
    private var step: Int { (Chart.width - Chart.left - Chart.right) / max(1, months.count) }

    /// A bar for each value, the series side by side.
    var bars: [String: any Sendable] {
        var values = frame
        let room = step * 7 / 10 / max(1, series.count)
        values["bars"] = series.enumerated().flatMap { place, series in
            series.values.enumerated().compactMap { month, value -> [String: any Sendable]? in
                guard let value, value > 0 else { return nil }
                let x = Chart.left + month * step + step * 3 / 20 + place * room
                return [
                    "x": x, "y": y(value), "width": max(2, room - 1), "height": y(0) - y(value), "style": series.style,
                    "text": "\(months[month]) – \(series.name): \(written(value))",
                ]
            }
        }
        return values
    }

    /// A line for each series, broken where there is nothing.
    var lines: [String: any Sendable] {
        var values = frame
        values["lines"] = series.map { ["style": $0.style, "path": path($0)] as [String: any Sendable] }
        values["dots"] = series.flatMap { series in
            series.values.enumerated().compactMap { month, value -> [String: any Sendable]? in
                guard let value else { return nil }
                let text = "\(months[month]) – \(series.name): \(written(value))"
                return ["x": x(month), "y": y(value), "style": series.style, "text": text]
            }
        }
        return values
    }

    /// The same figures as a table: a row for each month.
    private var table: [[String: any Sendable]] {
        months.indices.map { month in
            ["month": months[month], "cells": series.map { $0.values[month].map(written) ?? "–" }]
        }
    }

    private var frame: [String: any Sendable] {
        // Every month has its place; its name only where there is room for it.
        let every = max(1, (months.count + 5) / 6)
        return [
            "title": title, "width": Chart.width, "height": Chart.height, "left": Chart.left, "right": Chart.width - Chart.right,
            "grid": scale.marks.map { ["y": y($0), "below": y($0) + 4, "text": written($0)] as [String: any Sendable] },
            "ticks": months.indices.filter { (months.count - 1 - $0).isMultiple(of: every) }.map {
                ["x": x($0), "text": months[$0]] as [String: any Sendable]
            },
            "foot": Chart.height - 6, "labelEnd": Chart.left - 8, "table": table, "names": series.map(\.name),
            "keys": series.count < 2 ? [] : series.map { ["name": $0.name, "style": $0.style] as [String: any Sendable] },
        ]
    }

    private func path(_ series: Series) -> String {
        var isDrawing = false
        return series.values.enumerated().map { month, value in
            guard let value else {
                isDrawing = false
                return ""
            }
            defer { isDrawing = true }
            return "\(isDrawing ? "L" : "M")\(x(month)) \(y(value))"
        }.joined()
    }

    private func x(_ month: Int) -> Int { Chart.left + month * step + step / 2 }

    private func y(_ value: Int) -> Int {
        let room = Chart.height - Chart.top - Chart.bottom
        return Chart.top + room - room * min(value, scale.top) / scale.top
    }
}

/// Round numbers from nought to the first above a value.
struct ChartScale: Sendable {
    let top: Int
    let marks: [Int]

    init(max: Int) {
        var step = 1
        // 1, 2, 5, 10, 20, 50 …: never more than four spaces.
        while step * 4 < max {
            let first = String(step).first
            step = first == "2" ? step / 2 * 5 : step * 2
        }
        let spaces = Swift.max(1, (max + step - 1) / step)
        top = step * spaces
        marks = (0...spaces).map { $0 * step }
    }
}

/// A line as small as a word, from nought to a hundred percent.
enum Sparkline {
    static func path(_ parts: [Double?]) -> String {
        let step = 120 / max(1, parts.count - 1)
        var isDrawing = false
        return parts.enumerated().map { place, part in
            guard let part else {
                isDrawing = false
                return ""
            }
            defer { isDrawing = true }
            return "\(isDrawing ? "L" : "M")\(place * step + 2) \(26 - Int((part * 22).rounded()))"
        }.joined()
    }
}
