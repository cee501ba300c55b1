/// Sequential recombination of particles, adding four-momenta.
///
/// The algorithms differ in the weight w of a cluster: the pair with the smallest
/// min(w_i, w_j) ΔR_ij² is merged next, ΔR² = Δy² + Δφ². Cambridge/Aachen has w = 1 (Y. L.
/// Dokshitzer, G. D. Leder, S. Moretti and B. R. Webber, JHEP 08 (1997) 001), anti-kT has
/// w = 1/pt² (M. Cacciari, G. P. Salam and G. Soyez, JHEP 04 (2008) 063). The nearest neighbours
/// in ΔR are kept up to date, so that n particles take about n² steps (M. Cacciari and
/// G. P. Salam, Phys. Lett. B 641, 57 (2006)).
package struct SequentialClustering {
  /// Which pairs merge first.
  package enum Algorithm { case cambridgeAachen, antiKT }

  /// A particle or a merger of two earlier nodes.
  package struct Node {
    /// The four-momentum.
    package var p: FourMomentum
    /// The nodes that were merged; nil for a particle.
    package var children: (Int, Int)?
  }

  /// The particles in the order of the input, then each merger in the order it was made.
  package private(set) var nodes: [Node] = []
  /// The nodes at which the clustering ended, one for each jet, in the order they were found.
  package private(set) var jets: [Int] = []

  private let algorithm: Algorithm
  private let squaredRadius: Double

  /// Clusters particles.
  ///
  /// - Parameters:
  ///   - particles: massless particles; may be empty.
  ///   - radius: clusters farther apart do not merge; infinite for one jet out of everything.
  package init(
    _ particles: [JetConstituent], algorithm: Algorithm, radius: Double = .infinity
  ) {
    self.algorithm = algorithm
    squaredRadius = radius * radius
    nodes.reserveCapacity(2 * particles.count)
    var active: [Active] = []
    active.reserveCapacity(particles.count)
    for (index, particle) in particles.enumerated() {
      let p = FourMomentum(pt: particle.pt, eta: particle.eta, phi: particle.phi)
      nodes.append(Node(p: p, children: nil))
      active.append(
        Active(node: index, y: particle.eta, phi: particle.phi, weight: weight(particle.pt)))
    }
    active.withUnsafeMutableBufferPointer { cluster($0) }
  }

  /// The particles that were merged into a node, in the order of the input.
  package func particles(of node: Int) -> [Int] {
    var pending = [node]
    var particles: [Int] = []
    while let node = pending.popLast() {
      if let (first, second) = nodes[node].children {
        pending.append(first)
        pending.append(second)
      } else {
        particles.append(node)
      }
    }
    return particles.sorted()
  }

  private func weight(_ pt: Double) -> Double {
    switch algorithm {
    case .cambridgeAachen: 1
    case .antiKT: 1 / (pt * pt)
    }
  }

  /// A cluster that can still be merged, with its nearest neighbour among the others.
  private struct Active {
    var node: Int
    var y: Double
    var phi: Double
    var weight: Double
    /// The place of the nearest neighbour, and its squared distance; −1 when none is within the
    /// radius.
    var neighbour = -1
    var distance = Double.infinity

    func squaredDistance(to other: Active) -> Double {
      let dy = y - other.y
      var dphi = (phi - other.phi).magnitude
      if dphi > Double.pi { dphi = PortableMath.tau - dphi }
      return dy * dy + dphi * dphi
    }

    /// Takes another cluster for neighbour if it is nearer than the one so far.
    mutating func offer(_ place: Int, at squaredDistance: Double) {
      if squaredDistance < distance {
        distance = squaredDistance
        neighbour = place
      }
    }
  }

  private mutating func cluster(_ active: UnsafeMutableBufferPointer<Active>) {
    var count = active.count
    for place in 0..<count { active[place].distance = squaredRadius }
    for place in 0..<count {
      for other in 0..<place {
        let distance = active[place].squaredDistance(to: active[other])
        active[place].offer(other, at: distance)
        active[other].offer(place, at: distance)
      }
    }
    while count > 0 {
      let best = Self.nextToMerge(active, count: count)
      let neighbour = active[best].neighbour
      count -= 1
      if neighbour >= 0 {
        let low = min(best, neighbour)
        let high = max(best, neighbour)
        merge(low, high, in: active)
        repair(active, count: count, merged: low, removed: high)
      } else {
        jets.append(active[best].node)
        repair(active, count: count, merged: nil, removed: best)
      }
    }
  }

  /// The cluster with the smallest distance to its neighbour, or to the beam if it has none.
  private static func nextToMerge(
    _ active: UnsafeMutableBufferPointer<Active>, count: Int
  ) -> Int {
    var best = 0
    var smallest = Double.infinity
    for place in 0..<count {
      var weight = active[place].weight
      let neighbour = active[place].neighbour
      if neighbour >= 0 { weight = min(weight, active[neighbour].weight) }
      let distance = weight * active[place].distance
      if distance < smallest {
        smallest = distance
        best = place
      }
    }
    return best
  }

  /// Puts the sum of two clusters in the place of the first.
  private mutating func merge(
    _ low: Int, _ high: Int, in active: UnsafeMutableBufferPointer<Active>
  ) {
    let first = active[low].node
    let second = active[high].node
    let p = nodes[first].p + nodes[second].p
    nodes.append(Node(p: p, children: (first, second)))
    active[low] = Active(
      node: nodes.count - 1, y: p.rapidity, phi: p.phi, weight: weight(p.pt),
      distance: squaredRadius)
  }

  /// Moves the last cluster into the place that fell free, and renews the neighbours that have
  /// changed.
  private func repair(
    _ active: UnsafeMutableBufferPointer<Active>, count: Int, merged: Int?, removed: Int
  ) {
    let moved = count
    if removed != moved { active[removed] = active[moved] }
    for place in 0..<count where place != merged {
      let neighbour = active[place].neighbour
      let lost = neighbour >= 0 && (neighbour == merged || neighbour == removed)
      if lost {
        active[place].neighbour = -1
        active[place].distance = squaredRadius
        for other in 0..<count where other != place {
          active[place].offer(other, at: active[place].squaredDistance(to: active[other]))
        }
      } else if neighbour == moved {
        active[place].neighbour = removed
      }
      if let merged {
        let distance = active[place].squaredDistance(to: active[merged])
        active[merged].offer(place, at: distance)
        if !lost { active[place].offer(merged, at: distance) }
      }
    }
  }
}
