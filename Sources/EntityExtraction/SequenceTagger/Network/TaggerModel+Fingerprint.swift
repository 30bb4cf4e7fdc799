internal import CTaggerModel
internal import Primitives

extension TaggerModel {
  /// The hexadecimal SHA-256 of the built-in models: what was found with another one has to be found anew.
  ///
  /// - Complexity: O(*n*) for a model of *n* bytes.
  package static var builtInFingerprint: String {
    var hash = SHA256()
    for blob in [
      CTaggerWeights(), CTaggerWeightsGerman(), CTaggerWeightsFrench(), CTaggerWeightsSpanish(), CTaggerWeightsDutch(),
      CTaggerWeightsPortuguese(), CTaggerWeightsDanish(), CTaggerWeightsSwedish(),
    ] {
      hash.update(UnsafeRawBufferPointer(start: blob.bytes, count: blob.length))
    }
    return hash.finalized().hexadecimal
  }
}
