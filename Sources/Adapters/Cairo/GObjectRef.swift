internal import CPango

/// One reference to an object of GLib's type system: owned, freed with `g_object_unref`. Belongs to the thread of its press.
@safe
struct GObjectRef: ~Copyable {
    /// Borrowed by calls; never outlives this value.
    let handle: OpaquePointer

    /// Takes over a reference that the caller owns.
    init(owning handle: OpaquePointer) { unsafe self.handle = handle }

    /// Takes a reference of its own.
    init(sharing handle: OpaquePointer) {
        unsafe g_object_ref(UnsafeMutableRawPointer(handle))
        unsafe self.handle = handle
    }

    deinit { unsafe g_object_unref(UnsafeMutableRawPointer(handle)) }
}
