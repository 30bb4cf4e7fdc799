/// The date in the information of a PDF file.
enum PDFDate {
  /// The file with the first day of the year 2000 as its date, so that a picture is the same bytes on every run.
  ///
  /// Cairo writes `/CreationDate (D:20190228120000Z)` uncompressed near the end; where a version doesn't, nothing changes.
  static func fixed(_ file: [UInt8]) -> [UInt8] {
    let key = Array("/CreationDate (D:".utf8), date = Array("20000101000000".utf8)
    var file = file
    var start = file.count - key.count - date.count
    let earliest = max(0, file.count - 65_536)
    while start >= earliest {
      if file[start] == key[0], file[start...].starts(with: key) {
        let digits = start + key.count..<start + key.count + date.count
        if file[digits].allSatisfy({ (0x30...0x39).contains($0) }) { file.replaceSubrange(digits, with: date) }
        return file
      }
      start -= 1
    }
    return file
  }
}
