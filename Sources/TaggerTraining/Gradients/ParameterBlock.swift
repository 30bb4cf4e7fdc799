/// One table of parameters with its gradient and what the optimizer keeps of it.
///
/// AdamW (Loshchilov and Hutter 2019, arXiv 1711.05101) with a moving average of the values, which is what the model has in the end.
final class ParameterBlock: @unchecked Sendable {
  // Shared between tasks that write to parts that don't overlap, or only read.
  let values: Numbers
  let gradient: Numbers
  private let mean: Numbers
  private let variance: Numbers
  private let average: Numbers
  private let rate: Float
  private let decay: Float

  /// Creates a block of first values.
  ///
  /// - Parameters:
  ///   - values: The first values.
  ///   - rate: What the learning rate is multiplied by.
  ///   - decay: The weight decay.
  init(_ values: [Float], rate: Float = 1, decay: Float) {
    self.values = Numbers(values)
    gradient = Numbers(values.count)
    mean = Numbers(values.count)
    variance = Numbers(values.count)
    average = Numbers(values)
    self.rate = rate
    self.decay = decay
  }

  /// The moving average of the values.
  var averaged: [Float] { average.array }

  /// The parts that tasks take on their own.
  func parts(of size: Int) -> [Range<Int>] {
    stride(from: 0, to: values.count, by: size).map { $0..<min(values.count, $0 + size) }
  }

  /// The sum of the squares of a part of the gradient.
  func squaredNorm(_ range: Range<Int>) -> Double {
    var sum = SIMD8<Float>.zero
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let part = UnsafeRawPointer(gradient.start + index).loadUnaligned(as: SIMD8<Float>.self)
      sum += part * part
      index += 8
    }
    var rest: Float = 0
    for place in index..<range.upperBound { rest += gradient.start[place] * gradient.start[place] }
    return Double(sum.sum() + rest)
  }

  /// Takes one step with a part of the gradient, and clears that.
  func step(_ range: Range<Int>, _ settings: OptimizerStep) {
    let rate = self.rate * settings.rate
    let shrink = 1 - rate * decay
    let values = self.values.start
    let gradient = self.gradient.start
    let mean = self.mean.start
    let variance = self.variance.start
    for index in range {
      let slope = gradient[index] * settings.clip
      gradient[index] = 0
      let first = mean[index] * 0.9 + slope * 0.1
      let second = variance[index] * 0.99 + slope * slope * 0.01
      mean[index] = first
      variance[index] = second
      let root = (second * settings.secondCorrection).squareRoot() + 1e-8
      values[index] = values[index] * shrink - rate * (first * settings.firstCorrection) / root
    }
    guard settings.averages else { return }
    let average = self.average.start
    for index in range { average[index] = average[index] * settings.memory + values[index] * (1 - settings.memory) }
  }
}

/// What one step of the optimizer takes for all parameters.
struct OptimizerStep: Sendable {
  var rate: Float
  /// What gradients are multiplied by, to keep their norm in bounds.
  var clip: Float
  var firstCorrection: Float
  var secondCorrection: Float
  /// Whether the moving average takes these values in.
  var averages: Bool
  /// How much of the moving average stays.
  var memory: Float
}
