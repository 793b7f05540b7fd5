internal import Domain
internal import Intake

/// A page that stands as it was read: turned clockwise by quarters from how its file holds it.
struct Turn {
    /// 0, 90, 180 or 270.
    private let degrees: Int
    /// As the file holds it.
    private let size: PageFormat

    init(degrees: Int, of size: PageFormat) {
        self.degrees = degrees / 90 % 4 * 90
        self.size = size
    }

    var quarters: Int { degrees / 90 }

    /// Where a box of the page as it was read stands in the file.
    func inFile(_ box: Box) -> Box {
        let stood = size.turned(by: degrees)
        return box.turned(degrees: 360 - degrees, width: stood.width, height: stood.height)
    }

    /// Where a box of the file stands on the page as it was read.
    func asRead(_ box: Box) -> Box { box.turned(degrees: degrees, width: size.width, height: size.height) }
}
