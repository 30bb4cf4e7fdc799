import Graphs
import Primitives

extension GraphAssembly {
  /// Settles the weights once all edges are known, by ``WeightRule``: those of an attribute, if one is asked for or the
  /// format's own field gives none; 1 for edges that have none.
  mutating func takeWeights() throws(GraphFormatError) {
    if let column = try weightColumn() {
      try takeWeights(ofColumn: column)
    } else if unweightedCount > 0 {
      if tellsNumbers, unweightedCount == nextEdgeRow, let name = onlyNumbers {
        remarks.append(
          "there are no weights, so every edge weighs 1; \(name.quoted) holds numbers that can be taken as the weight column"
        )
      }
      builder.replaceWeights { _, weight in weight.isNaN ? 1 : weight }
    }
    try settleUnusualWeights()
  }

  /// The only column of numbers that could be weights, though its name doesn't say so; nil if there is none, or more than one.
  private var onlyNumbers: String? {
    guard source.options.weightAttribute == nil else { return nil }
    let found = edgeAttributes.columns.filter { column in
      let isUnnamed = column.name.hasPrefix("column") && Int(column.name.dropFirst(6)) != nil
      guard !isUnnamed, !HeaderWords.isNoWeight(WeightRule.key(of: column.name)) else { return false }
      let numbers = (WeightRule.numbers(of: column) ?? []).compactMap { $0 }
      let isCount = zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
      return !isCount && numbers.count == nextEdgeRow && numbers.allSatisfy { $0 > 0 && $0.isFinite }
        && Set(numbers).count > 1
        && !HeaderWords.areYears(numbers) && !HeaderWords.areTimes(numbers)
    }
    return found.count == 1 ? found[0].name : nil
  }

  /// The column whose values are the weights, nil if the format's own are.
  private mutating func weightColumn() throws(GraphFormatError) -> Int? {
    if let name = source.options.weightAttribute { return try column(asked: name) }
    let columns = edgeAttributes.columns
    guard unweightedCount == nextEdgeRow, nextEdgeRow > 0, !columns.isEmpty else { return nil }
    let ranked = columns.indices.compactMap { column in WeightRule.rank(of: columns[column].name).map { ($0, column) } }
    for (_, column) in ranked.sorted(by: <) {
      let numbers = WeightRule.numbers(of: columns[column])
      if WeightRule.isWeight(columns[column].name) {
        if numbers != nil { return column }
        remarks.append("the values of \(columns[column].name.quoted) are not all numbers and no weights therefore")
      } else if let numbers, numbers.contains(where: { $0 != nil }),
        numbers.allSatisfy({ $0.map { $0 > 0 && $0.isFinite } ?? true })
      {
        return column
      } else if numbers == nil, WeightRule.areMostlyNumbers(columns[column]) {
        remarks.append("the values of \(columns[column].name.quoted) are not all numbers and no weights therefore")
      }
    }
    return nil
  }

  /// The column of the attribute that the caller asked for; nil if it is the format's own field.
  private func column(asked name: String) throws(GraphFormatError) -> Int? {
    let columns = edgeAttributes.columns
    if let column = columns.firstIndex(where: { $0.name == name }) { return column }
    let hasOwn = unweightedCount < nextEdgeRow
    if hasOwn, weightNames.contains(name) { return nil }
    let key = WeightRule.key(of: name)
    if let column = columns.firstIndex(where: { WeightRule.key(of: $0.name) == key }) { return column }
    if hasOwn, weightNames.contains(where: { WeightRule.key(of: $0) == key }) { return nil }
    guard nextEdgeRow > 0 else { return nil }
    let names = WeightRule.nearest(to: name, among: columns.map(\.name) + (hasOwn ? weightNames.prefix(1) : []))
    let known = names.prefix(8).map(\.quoted).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
    throw source.error(
      .value,
      "no edge has an attribute \(name.quoted) to take weights from; "
        + (names.isEmpty ? "edges have no attributes" : "there is \(known)"))
  }

  private mutating func takeWeights(ofColumn index: Int) throws(GraphFormatError) {
    let column = edgeAttributes.columns[index]
    var wrong: (edge: Int, text: String)?
    var unusual = UnusualWeights()
    var missingCount = 0
    builder.replaceWeights { edge, _ in
      let value = edge < column.values.count ? column.values[edge] : nil
      guard let value = value ?? column.defaultValue else {
        missingCount += 1
        return 1
      }
      let number = WeightRule.number(of: value) ?? .nan
      if UnusualWeights.isUnusual(number), number.isFinite {
        unusual.note(number, ofAdded: edge, file: source.file, line: nil)
      }
      if wrong == nil, !number.isFinite { wrong = (edge, value.description) }
      return number
    }
    if let wrong {
      let (a, b) = builder.ends(ofAdded: wrong.edge)
      throw source.error(.weight, impossible(wrong.text.quoted, a, b) + " in the attribute \(column.name.quoted)")
    }
    self.unusual = unusual
    remarks.append("the weights are those of \(column.name.quoted)")
    let ownCount = nextEdgeRow - unweightedCount
    if ownCount > 0 {
      remarks.append("\(counted(ownCount, "value", "values")) of \(weightNames[0].quoted) were left out for them")
    }
    unweightedCount = missingCount
    edgeAttributes.removeColumn(index)
  }
}
