internal import AsyncHTTPClient
internal import Domain
internal import Foundation
internal import NIOCore
internal import NIOHTTP1

/// The line to the storage: signs requests, sends them, and sends them again where that may help.
final class S3Line: Sendable {
    let address: S3Address
    let settings: S3Settings
    private let signature: Signature
    private let client: HTTPClient

    init(_ settings: S3Settings, _ address: S3Address) {
        self.settings = settings
        self.address = address
        signature = Signature(accessKey: settings.accessKey, secretKey: settings.secretKey, region: settings.region, service: "s3")
        let patience = TimeAmount(settings.patience)
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow, timeout: .init(connect: .seconds(5), read: patience, write: patience), decompression: .disabled)
        configuration.httpVersion = .http1Only
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 16
        // Storages close idle connections after some seconds; we do it before them.
        configuration.connectionPool.idleTimeout = .seconds(4)
        // What fails is told and tried again here, with a wait that grows.
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.dnsOverride = settings.hosts
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    deinit { client.shutdown { _ in } }

    /// The answer to a request that the storage fulfilled; its body is still to be read.
    func send(_ request: S3Request) async throws(S3Fault) -> HTTPClientResponse {
        var attempt = 1
        while true {
            switch await outcome(of: request) {
            case .success(let response): return response
            case .failure(let fault):
                guard fault.mayPass, attempt < settings.attempts, await S3Line.pause(after: attempt) else { throw fault }
                attempt += 1
            }
        }
    }

    /// The same, with the body read: for answers that are small.
    func ask(_ request: S3Request) async throws(StorageError) -> (headers: HTTPHeaders, body: [UInt8]) {
        do {
            let response = try await send(request)
            return (response.headers, try await S3Line.bytes(of: response))
        } catch {
            throw fault(error).error
        }
    }

    /// Waits for a random time up to a bound that doubles: those who failed together do not come back together. False when the task is to end.
    static func pause(after attempt: Int) async -> Bool {
        let bound = min(5_000, 100 << min(attempt, 6))
        return (try? await Task.sleep(for: .milliseconds(Int.random(in: bound / 4...bound)))) != nil
    }

    /// What went wrong on the way.
    func fault(_ error: any Error) -> S3Fault { S3Fault(error, at: address.origin) }

    private func outcome(of request: S3Request) async -> Result<HTTPClientResponse, S3Fault> {
        do {
            let now = Moment(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1_000))
            let response = try await client.execute(request.signed(address, signature, at: now), timeout: TimeAmount(settings.patience))
            if (200..<300).contains(response.status.code) { return .success(response) }
            let answer = S3Answer(try await S3Line.bytes(of: response))
            return .failure(S3Fault(response.status, response.headers, answer, to: request, settings.bucket, at: now))
        } catch {
            return .failure(fault(error))
        }
    }

    private static func bytes(of response: HTTPClientResponse) async throws -> [UInt8] {
        // A list of a thousand keys is a few hundred kilobytes.
        [UInt8](buffer: try await response.body.collect(upTo: 8 << 20))
    }
}
