import Primitives

/// Sums weights by the label of the node at the other end of each arc.
///
/// Labels that had no weight before are listed in `touched`, which has room for one more than there are labels; the
/// caller sets their sums back to 0. Listing is without a branch, since whether a label is new is hard to foresee.
///
/// - Returns: How many labels are listed, with the `listed` ones from before.
@inline(never) func gatherTies(
  _ arcs: Range<Int>, _ neighbors: borrowing Scratch<Int32>, _ weights: borrowing Scratch<Double>,
  by labels: borrowing Scratch<Int32>, into ties: borrowing Scratch<Double>, _ touched: borrowing Scratch<Int32>,
  listed: Int = 0
) -> Int {
  var count = listed
  for arc in arcs {
    let label = labels[Int(neighbors[arc])]
    let tie = ties[Int(label)]
    touched[count] = label
    count &+= tie == 0 ? 1 : 0
    ties[Int(label)] = tie + weights[arc]
  }
  return count
}

/// Sums weights by the label of the node at the other end of each arc, within one community only; the rest as above.
@inline(never) func gatherTies(
  _ arcs: Range<Int>, _ neighbors: borrowing Scratch<Int32>, _ weights: borrowing Scratch<Double>,
  by labels: borrowing Scratch<Int32>, within communities: borrowing Scratch<Int32>, _ community: Int32,
  into ties: borrowing Scratch<Double>, _ touched: borrowing Scratch<Int32>
) -> Int {
  var count = 0
  for arc in arcs {
    let neighbor = Int(neighbors[arc])
    guard communities[neighbor] == community else { continue }
    let label = labels[neighbor]
    let tie = ties[Int(label)]
    touched[count] = label
    count &+= tie == 0 ? 1 : 0
    ties[Int(label)] = tie + weights[arc]
  }
  return count
}

/// Sums the weights of the arcs to the nodes of one community.
@inline(never) func sumOfTies(
  _ arcs: Range<Int>, _ neighbors: borrowing Scratch<Int32>, _ weights: borrowing Scratch<Double>,
  to community: Int32, _ communities: borrowing Scratch<Int32>
) -> Double {
  var sum = 0.0
  for arc in arcs { sum += communities[Int(neighbors[arc])] == community ? weights[arc] : 0 }
  return sum
}
