import EntityExtraction
import Primitives

/// Adds the gradients of the shards of a batch to those of the blocks, in an order that does not depend on timing.
struct GradientSum: Sendable {
  let blocks: NetworkBlocks
  let shards: [ShardPass]
  let sparseScale: Float

  func add(threads: Int) async {
    // Each task has every second row of the large tables.
    _ = await [Int32(0), 1].concurrentMap(threads: threads) { remainder in
      for shard in shards { addRows(shard, remainder: remainder) }
    }
    for shard in shards { addTables(shard) }
  }

  private func addRows(_ shard: ShardPass, remainder: Int32) {
    let word = FeatureLayout.wordSize
    for index in shard.words.indices {
      let from = shard.rowGradient.start + index * word
      for place in Int(shard.denseStarts[index])..<Int(shard.denseStarts[index + 1])
      where shard.denseRows[place] & 1 == remainder {
        let to = blocks.dense.gradient.start + Int(shard.denseRows[place]) * word
        for lane in 0..<word { to[lane] += from[lane] }
      }
      let vector = shard.vectorRows[index]
      if vector >= 0, vector & 1 == remainder {
        let from = shard.vectorGradient.start + index * FeatureLayout.vectorSize
        let to = blocks.vectors.gradient.start + Int(vector) * FeatureLayout.vectorSize
        for lane in 0..<FeatureLayout.vectorSize { to[lane] += from[lane] }
      }
      let labels =
        UnsafeRawPointer(shard.labelGradient.start + index * TagLabel.lanes).loadUnaligned(as: SIMD16<Float>.self)
        * sparseScale
      for place in Int(shard.sparseStarts[index])..<Int(shard.sparseStarts[index + 1])
      where shard.sparseRows[place] & 1 == remainder {
        let to = UnsafeMutableRawPointer(
          blocks.sparse.gradient.start + Int(shard.sparseRows[place]) * TagLabel.lanes)
        to.storeBytes(of: to.loadUnaligned(as: SIMD16<Float>.self) + labels, as: SIMD16<Float>.self)
      }
    }
  }

  private func addTables(_ shard: ShardPass) {
    add(shard.projectionGradient, to: blocks.projection)
    add(shard.wordBiasGradient, to: blocks.wordBias)
    add(shard.windowWeightGradient, to: blocks.window)
    add(shard.topicGradient, to: blocks.topic)
    add(shard.hiddenBiasGradient, to: blocks.hiddenBias)
    add(shard.outputGradient, to: blocks.output)
    add(shard.labelBiasGradient, to: blocks.labelBias)
    add(shard.transitionGradient, to: blocks.transitions)
  }

  private func add(_ numbers: Numbers, to block: ParameterBlock) {
    for index in 0..<numbers.count { block.gradient.start[index] += numbers.start[index] }
  }
}
