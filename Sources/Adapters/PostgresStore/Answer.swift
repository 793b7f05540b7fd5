internal import CLibPQ
internal import Domain
internal import SharedSQL

/// What the server answered, a `PGresult`: owned, freed with `PQclear`. Values come as the server keeps them.
@safe
final class Answer {
    private let result: OpaquePointer

    /// Takes an answer; one that is a refusal is thrown.
    init(_ result: OpaquePointer?, of link: Link) throws {
        guard let result = unsafe result else { throw Trouble.lost(link.words) }
        unsafe self.result = result
        let status = unsafe PQresultStatus(result)
        if status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK { return }
        throw Trouble(
            state: unsafe Answer.field(result, "C"), words: unsafe Answer.field(result, "M"), rule: unsafe Answer.field(result, "n"), link)
    }

    deinit { unsafe PQclear(result) }

    /// How many rows a statement has changed.
    var changed: Int { unsafe Int(String(cString: PQcmdTuples(result))) ?? 0 }

    func rows() throws -> [Row] {
        let (rows, fields) = unsafe (PQntuples(result), PQnfields(result))
        let names = (0..<fields).map { field in unsafe PQfname(result, field).map { unsafe String(cString: $0) } ?? "" }
        let columns = Dictionary(names.enumerated().map { ($1, $0) }) { _, last in last }
        let types = (0..<fields).map { unsafe PQftype(result, $0) }
        return try (0..<rows).map { row in
            try Row(columns: columns, values: (0..<fields).map { try value(row, $0, types[Int($0)]) })
        }
    }

    /// The types that are used (PostgreSQL, `pg_type.dat`), in the form in which they are sent: numbers with the highest byte first.
    private func value(_ row: Int32, _ field: Int32, _ type: Oid) throws -> SQLValue {
        if unsafe PQgetisnull(result, row, field) == 1 { return .null }
        let bytes = unsafe UnsafeRawBufferPointer(start: PQgetvalue(result, row, field), count: Int(PQgetlength(result, row, field)))
        switch type {
        case 16, 20, 21, 23: return .integer(unsafe Answer.number(bytes))
        case 701: return .real(Double(bitPattern: UInt64(bitPattern: unsafe Answer.number(bytes))))
        case 17: return .bytes(unsafe Array(bytes))
        case 19, 25, 1043: return .text(unsafe String(decoding: bytes, as: UTF8.self))
        default: throw StoreError.failed("a column of type \(type)")
        }
    }

    private static func number(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        let number = unsafe bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return switch bytes.count {
        case 2: Int64(Int16(truncatingIfNeeded: number))
        case 4: Int64(Int32(truncatingIfNeeded: number))
        default: Int64(bitPattern: number)
        }
    }

    /// A field of a refusal, by its letter (PostgreSQL, 55.8).
    private static func field(_ result: OpaquePointer, _ letter: Character) -> String {
        let code = Int32(letter.asciiValue ?? 0)
        return unsafe PQresultErrorField(result, code).map { unsafe String(cString: $0) } ?? ""
    }
}
