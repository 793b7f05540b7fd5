internal import Dispatch
internal import Glibc

/// An address of the network, and whether it lies outside: no address of this machine, of a private network or of a special purpose.
struct NetworkAddress: Hashable, Sendable {
    let bytes: [UInt8]

    /// Reads "192.0.2.1" or "2001:db8::1"; nil for a name.
    init?(_ text: String) {
        var bytes = [UInt8](repeating: 0, count: 16)
        if unsafe inet_pton(AF_INET, text, &bytes) == 1 {
            self.bytes = Array(bytes.prefix(4))
        } else if unsafe inet_pton(AF_INET6, text, &bytes) == 1 {
            self.bytes = bytes
        } else {
            return nil
        }
    }

    init(bytes: [UInt8]) { self.bytes = bytes }

    var text: String {
        if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2).map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }.joined(separator: ":")
    }

    var isPublic: Bool { bytes.count == 4 ? NetworkAddress.isPublic(bytes) : isPublicOfVersion6 }

    /// Those of version 4 that are no global unicast (IANA special-purpose registry, RFC 6890).
    private static func isPublic(_ bytes: [UInt8]) -> Bool {
        let closed: [(first: [UInt8], bits: Int)] = [
            ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12), ([192, 0, 0], 24), ([192, 0, 2], 24),
            ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15), ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 4), ([240], 4),
        ]
        return !closed.contains { lies(bytes, in: $0.first, bits: $0.bits) }
    }

    /// Global unicast is 2000::/3 (RFC 4291); of it, what carries an address of version 4 is judged by that, and documentation is none.
    private var isPublicOfVersion6: Bool {
        if NetworkAddress.lies(bytes, in: [0x20, 0x02], bits: 16) { return NetworkAddress.isPublic(Array(bytes[2..<6])) }
        guard NetworkAddress.lies(bytes, in: [0x20], bits: 3) else { return false }
        let closed: [(first: [UInt8], bits: Int)] = [([0x20, 0x01, 0, 0], 23), ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x3F, 0xFF], 20)]
        return !closed.contains { NetworkAddress.lies(bytes, in: $0.first, bits: $0.bits) }
    }

    /// The first bits are those of another.
    private static func lies(_ bytes: [UInt8], in first: [UInt8], bits: Int) -> Bool {
        (0..<bits).allSatisfy { bit in
            let other = bit / 8 < first.count ? first[bit / 8] : 0
            return (bytes[bit / 8] ^ other) & (0x80 >> UInt8(bit % 8)) == 0
        }
    }
}

/// Asks the system for the addresses of a name.
enum HostLookup {
    private static let queue = DispatchQueue(label: "lookup", attributes: .concurrent)

    /// None for a name that is not known. The system's call blocks, so it has threads of its own.
    static func addresses(of host: String) async -> [NetworkAddress] {
        if let address = NetworkAddress(host) { return [address] }
        return await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: look(for: host)) }
        }
    }

    private static func look(for host: String) -> [NetworkAddress] {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { unsafe freeaddrinfo(list) }
        var addresses: [NetworkAddress] = []
        var next = unsafe list
        while let entry = unsafe next {
            if let address = unsafe address(entry.pointee) { addresses.append(address) }
            unsafe next = entry.pointee.ai_next
        }
        return addresses
    }

    private static func address(_ entry: addrinfo) -> NetworkAddress? {
        guard let place = unsafe UnsafeRawPointer(entry.ai_addr) else { return nil }
        // `sockaddr_in` has the address after family and port, `sockaddr_in6` after the flow too.
        switch unsafe entry.ai_family {
        case AF_INET: return NetworkAddress(bytes: unsafe Array(UnsafeRawBufferPointer(start: place + 4, count: 4)))
        case AF_INET6: return NetworkAddress(bytes: unsafe Array(UnsafeRawBufferPointer(start: place + 8, count: 16)))
        default: return nil
        }
    }
}
