import Domain
import Intake
import Publishing

/// Understands the data of our own documents by what publishes them.
struct PublishedData: OwnDataReader {
    func read(_ data: [UInt8]) -> OwnData? {
        ReadBack(data).map { OwnData(minutes: $0.minutes, hash: $0.hash, printed: $0.printed) }
    }
}
