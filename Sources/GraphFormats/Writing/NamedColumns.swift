import Graphs
import OrderedCollections

/// The columns of a table under the names they get in a file.
struct NamedColumns {
  let columns: [(name: String, column: AttributeColumn)]
  /// What was renamed.
  private(set) var remarks: [String] = []

  /// Takes the columns of a table; one whose name the format uses for itself gets an underscore at its end.
  ///
  /// - Parameters:
  ///   - table: The columns.
  ///   - what: What messages call the rows.
  ///   - reserved: The names the format uses.
  ///   - clean: What the format makes of a name; two names that become the same are told apart the same way.
  init(_ table: AttributeTable, of what: String, reserved: Set<String>, clean: (String) -> String = { $0 }) {
    var taken = reserved
    var columns: [(name: String, column: AttributeColumn)] = []
    for (name, column) in table.columns {
      var free = clean(name)
      while !taken.insert(free).inserted { free += "_" }
      if free != name { remarks.append("\(what) attribute \(name.quoted) is called \(free.quoted) in the file") }
      columns.append((free, column))
    }
    self.columns = columns
  }
}
