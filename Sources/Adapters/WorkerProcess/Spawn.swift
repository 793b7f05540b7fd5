internal import CSandbox
internal import Domain
internal import Glibc

/// Both ends of a pipe, closed when another program starts. The caller closes them.
struct Pipe {
    /// Read from.
    let output: Int32
    /// Written to.
    let input: Int32

    init() throws(ReadingFailure) {
        var ends: [Int32] = [-1, -1]
        guard unsafe greffier_pipe(&ends) == 0 else { throw ReadingFailure(.failed, "pipe") }
        output = ends[0]
        input = ends[1]
    }
}

/// Starts programs.
enum Spawn {
    /// Starts a program with the given descriptors, each under its new number, and no others but standard error; nil when it cannot be started.
    static func start(_ executable: String, _ arguments: [String], descriptors: [(from: Int32, to: Int32)]) -> pid_t? {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        // First out of the way, so that no descriptor overwrites another that is still to be moved.
        let parked: Int32 = 100
        for (index, pair) in descriptors.enumerated() { unsafe posix_spawn_file_actions_adddup2(&actions, pair.from, parked + Int32(index)) }
        for (index, pair) in descriptors.enumerated() { unsafe posix_spawn_file_actions_adddup2(&actions, parked + Int32(index), pair.to) }
        unsafe greffier_close_from(&actions, (descriptors.map(\.to).max() ?? 2) + 1)
        // A group of its own, so that Ctrl-C on the terminal leaves the document that is being read to the parent's orderly end.
        var all = sigset_t()
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe sigemptyset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &all)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
        return unsafe withStrings(["greffier"] + arguments) { argv in
            unsafe withStrings(environment()) { envp in
                var pid: pid_t = 0
                return unsafe posix_spawn(&pid, executable, &actions, &attributes, argv, envp) == 0 ? pid : nil
            }
        }
    }

    /// Only what a worker needs. One thread for each Tesseract: it starts as many as there are processors otherwise, and reads this before
    /// `main`. No traces on standard error after a crash.
    private static func environment() -> [String] {
        let kept = ["PATH", "LANG", "TESSDATA_PREFIX", "LD_LIBRARY_PATH"].compactMap { (name: String) -> String? in
            guard let value = unsafe getenv(name) else { return nil }
            return unsafe "\(name)=\(String(cString: value))"
        }
        return kept + ["OMP_THREAD_LIMIT=1", "SWIFT_BACKTRACE=enable=no", "MALLOC_ARENA_MAX=1"]
    }

    /// Calls with a null-terminated array of C strings.
    private static func withStrings<Result>(_ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result) -> Result {
        var pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
        defer { unsafe pointers.forEach { unsafe free($0) } }
        return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
            // The array has at least its terminator, so there is an address.
            unsafe body(UnsafePointer(buffer.baseAddress.unsafelyUnwrapped))
        }
    }
}
