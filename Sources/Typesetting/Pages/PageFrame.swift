/// Where on a page the body stands, between the margins and what runs on every page.
struct PageFrame {
    let left: Points
    let width: Points
    private let top: Points
    private let bottom: Points
    private let first: Running
    private let every: Running

    /// The room that running blocks take at the head and the foot.
    struct Running {
        var header: Points
        var footer: Points
    }

    init(_ manuscript: Manuscript, _ running: RunningBlocks) throws {
        let margins = manuscript.margins
        left = margins.left
        width = manuscript.paper.width - margins.left - margins.right
        top = margins.top
        bottom = manuscript.paper.height - margins.bottom
        guard width > 1 else { throw LayoutFault.noRoom }
        let place = Place(x: left, width: width)
        first = try running.heights(onFirst: true, at: place)
        every = try running.heights(onFirst: false, at: place)
        guard leastBody > 20 else { throw LayoutFault.noRoom }
    }

    func body(ofPage page: Int) -> (top: Points, bottom: Points) {
        let running = page == 0 ? first : every
        return (top + running.header, bottom - running.footer)
    }

    func height(ofPage page: Int) -> Points {
        let body = body(ofPage: page)
        return body.bottom - body.top
    }

    /// Where the header begins, and where the footer does.
    func running(ofPage page: Int) -> (header: Points, footer: Points) {
        (top, body(ofPage: page).bottom)
    }

    var place: Place { Place(x: left, width: width) }

    var leastBody: Points { min(height(ofPage: 0), height(ofPage: 1)) }
}
