/// The weights from the words of a window to the hidden layer, one matrix for each place of the window, and one for each
/// set of places that often show the same word.
///
/// Around a word that is in no run of capitalised words, the one before it is also the one left of its run, and the one behind it
/// that right of its run and of the longer run. The sum of their products is the product with the sum of their weights,
/// so that five products do for eight.
struct WindowMatrices: Sendable {
  /// By place, as in ``DocumentFeatures/windows``.
  let places: [IntegerMatrix]
  /// The word before, being that left of the run too.
  let before: IntegerMatrix
  /// The word behind, being that right of both runs too.
  let behind: IntegerMatrix
  /// The word right of the run, being that right of the longer run too.
  let right: IntegerMatrix

  /// The numbers of the places.
  static let wordBefore = 1
  static let wordBehind = 3
  static let leftOfRun = 5
  static let rightOfRun = 6
  static let rightOfLongRun = 7

  /// Takes the weights of all places: element *i* · ``FeatureLayout/hiddenSize`` + *o* leads from input *i* to *o*.
  init(_ weights: UnsafePointer<Int8>) {
    let size = FeatureLayout.wordSize
    let outputs = FeatureLayout.hiddenSize
    func matrix(_ places: Int...) -> IntegerMatrix {
      IntegerMatrix(inputs: size, outputs: outputs) { input, output in
        places.reduce(0) { $0 + Int16(weights[($1 * size + input) * outputs + output]) }
      }
    }
    places = (0..<FeatureLayout.windowSize).map { matrix($0) }
    before = matrix(Self.wordBefore, Self.leftOfRun)
    behind = matrix(Self.wordBehind, Self.rightOfRun, Self.rightOfLongRun)
    right = matrix(Self.rightOfRun, Self.rightOfLongRun)
  }

  /// Adds up the products of whole windows.
  ///
  /// - Parameters:
  ///   - windows: The words of each window.
  ///   - words: The table of words, ``FeatureLayout/wordSize`` numbers each.
  ///   - numbers: Room for as many numbers as there are windows.
  ///   - sums: ``FeatureLayout/hiddenSize`` sums for each window.
  /// - Complexity: O(*n*) for *n* windows.
  func addProducts(
    of windows: UnsafeBufferPointer<Int32>, words: UnsafePointer<Int16>, numbers: UnsafeMutableBufferPointer<Int32>,
    to sums: UnsafeMutablePointer<Int32>
  ) {
    let size = FeatureLayout.windowSize
    let count = windows.count / size
    /// One matrix with the word of one place, where `isShown`.
    func add(_ matrix: IntegerMatrix, _ place: Int, _ isShown: (_ window: Int) -> Bool) {
      for index in 0..<count { numbers[index] = isShown(index * size) ? windows[index * size + place] : -1 }
      matrix.addProducts(of: words, UnsafeBufferPointer(rebasing: numbers[..<count]), to: sums)
    }
    func isSame(_ window: Int, _ a: Int, _ b: Int) -> Bool { windows[window + a] == windows[window + b] }
    func isBefore(_ window: Int) -> Bool { isSame(window, Self.wordBefore, Self.leftOfRun) }
    func isRight(_ window: Int) -> Bool { isSame(window, Self.rightOfRun, Self.rightOfLongRun) }
    func isBehind(_ window: Int) -> Bool { isRight(window) && isSame(window, Self.wordBehind, Self.rightOfRun) }

    for place in [0, 2, 4] { add(places[place], place) { _ in true } }
    add(before, Self.wordBefore, isBefore)
    for place in [Self.wordBefore, Self.leftOfRun] { add(places[place], place) { !isBefore($0) } }
    add(behind, Self.wordBehind, isBehind)
    add(places[Self.wordBehind], Self.wordBehind) { !isBehind($0) }
    add(right, Self.rightOfRun) { isRight($0) && !isBehind($0) }
    for place in [Self.rightOfRun, Self.rightOfLongRun] { add(places[place], place) { !isRight($0) } }
  }
}
