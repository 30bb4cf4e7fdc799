/// What tables in files are told by.
enum TableSuffix: String, CaseIterable {
  case tsv, csv, json

  /// The format that a file name's suffix stands for.
  init?(fileName: String) {
    guard let suffix = fileName.split(separator: "/").last?.split(separator: ".").dropFirst().last else { return nil }
    self.init(rawValue: suffix.lowercased())
  }

  /// How such a table is written.
  var format: TableFormat {
    switch self {
    case .tsv: .tsv
    case .csv: .csv
    case .json: .json
    }
  }

  /// The suffixes, for a sentence.
  static let list = allCases.map { "." + $0.rawValue }.joined(separator: ", ")
}
