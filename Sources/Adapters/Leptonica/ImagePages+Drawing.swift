package import Archive
internal import CLeptonica
package import Domain
package import Intake

extension ImagePages: DrawnPages {
    func size(of page: Int) throws(ReadingFailure) -> PageFormat {
        let header = headers[page - 1]
        let points = 72 / Resolution.of(width: header.width, height: header.height, said: said(page))
        let size = PageFormat(width: Double(header.width) * points, height: Double(header.height) * points)
        return Orientation(exifOf: bytes, type).isTurned ? size.turned(by: 90) : size
    }

    /// Dots per inch as the file says; 0 when it does not.
    private func said(_ page: Int) -> Int {
        unsafe bytes.withUnsafeBufferPointer { data in
            guard type == .tiff else { return unsafe Int(greffier_resolution(data.baseAddress, data.count, type == .jpeg ? 1 : 0)) }
            var (width, height, samples, resolution): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
            unsafe greffier_tiff_header(data.baseAddress, data.count, Int32(page - 1), &width, &height, &samples, &resolution)
            return Int(resolution)
        }
    }

    func drawn(_ page: Int, width: Int, quarters: Int) throws(ReadingFailure) -> DrawnPicture {
        let header = headers[page - 1]
        let orientation = Orientation(exifOf: bytes, type)
        let isTurned = orientation.isTurned != (quarters % 2 == 1)
        let most = (Double(DrawnPicture.most) / Double(header.width * header.height)).squareRoot()
        // How much smaller the picture becomes.
        let factor = min(1, Double(width) / Double(isTurned ? header.height : header.width), most)
        let reduction = type == .jpeg ? [8, 4, 2].first { factor * Double($0) <= 1 } ?? 1 : 1
        let decoded = try decode(page, reduction: reduction, inColour: true).opaque()
        let left = factor * Double(header.width) / Double(decoded.width)
        let upright = try orientation.upright(decoded.shown(by: left))
        return quarters == 0 ? upright.drawn() : try upright.turned(quarters: quarters).drawn()
    }
}

extension ImageOpener: PageDrawer {
    package func pages(of bytes: [UInt8], _ type: MediaType, limits: ReadingLimits) throws(ReadingFailure) -> any DrawnPages {
        try pages(bytes, type, limits: limits)
    }
}
