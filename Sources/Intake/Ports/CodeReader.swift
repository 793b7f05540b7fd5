package import Domain

/// Finds QR and bar codes in a picture. Used by one thread, inside a worker.
package protocol CodeReader: AnyObject {
    /// What can be read of them, their boxes in points from the top left of the picture. They may stand at any angle.
    func codes(in picture: GrayPicture) throws(ReadingFailure) -> [PageCode]
}
