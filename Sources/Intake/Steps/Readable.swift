internal import Domain

extension Intake {
    /// Puts a readable document beside an e-invoice that is XML alone. Where none can be made, the draft says so and is made all the same.
    func keepReadable(_ reading: ReadingResult, of document: Document) async throws -> ReadingResult {
        guard document.mediaType == .xml, let printer, let invoice = reading.documents.first, invoice.source == .xml else { return reading }
        let bytes: [UInt8]
        do {
            bytes = try await printer.readable(invoice, for: document.organisation)
        } catch {
            try Task.checkCancellation()
            var reading = reading
            reading.documents[0].findings.append(Finding(.noReadable, .info))
            return reading
        }
        try await storage.put(.readable(of: document), mediaType: MediaType.pdf.rawValue, AsyncStream.whole(bytes))
        return reading
    }
}

extension AsyncStream<[UInt8]> {
    /// Bytes that are there already, as a stream.
    package static func whole(_ bytes: [UInt8]) -> AsyncThrowingStream<[UInt8], any Error> {
        AsyncThrowingStream { stream in
            stream.yield(bytes)
            stream.finish()
        }
    }
}
