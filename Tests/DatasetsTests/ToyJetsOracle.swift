import Datasets
import Foundation

/// The observables once more, as slow and plain as possible: to be compared with the real ones.
enum ToyJetsOracle {
  typealias Particles = [JetConstituent]

  static func distance(_ a: JetConstituent, _ b: JetConstituent) -> Double {
    hypot(a.eta - b.eta, a.phi - b.phi)
  }

  /// A cluster of particles: the momentum's components and who is in it.
  struct Cluster {
    var px = 0.0
    var py = 0.0
    var pz = 0.0
    var e = 0.0
    var members: [Int] = []
    /// The two clusters it was merged from.
    var halves: [Cluster] = []

    var pt: Double { hypot(px, py) }
    var rapidity: Double { 0.5 * Foundation.log((e + pz) / (e - pz)) }
    var phi: Double { Foundation.atan2(py, px) }
  }

  static func cluster(_ index: Int, _ p: JetConstituent) -> Cluster {
    Cluster(
      px: p.pt * Foundation.cos(p.phi), py: p.pt * Foundation.sin(p.phi),
      pz: p.pt * Foundation.sinh(p.eta), e: p.pt * Foundation.cosh(p.eta), members: [index])
  }

  static func merge(_ a: Cluster, _ b: Cluster) -> Cluster {
    Cluster(
      px: a.px + b.px, py: a.py + b.py, pz: a.pz + b.pz, e: a.e + b.e,
      members: (a.members + b.members).sorted(), halves: [a, b])
  }

  /// Generalised kT clustering with weight pt^(2 power), all pairs looked at in every step.
  static func jets(_ particles: Particles, power: Double, radius: Double) -> [Cluster] {
    var active = particles.enumerated().map { cluster($0, $1) }
    var jets: [Cluster] = []
    while !active.isEmpty {
      var best = (distance: Double.infinity, a: 0, b: -1)
      for a in active.indices {
        let weight = Foundation.pow(active[a].pt, 2 * power)
        if radius.isFinite, weight * radius * radius < best.distance {
          best = (weight * radius * radius, a, -1)
        }
        for b in 0..<a {
          let separation = hypot(
            active[a].rapidity - active[b].rapidity, active[a].phi - active[b].phi)
          let both = min(weight, Foundation.pow(active[b].pt, 2 * power))
          if both * separation * separation < best.distance {
            best = (both * separation * separation, a, b)
          }
        }
      }
      if best.b >= 0 {
        let merged = merge(active[best.b], active[best.a])
        active.remove(at: best.a)
        active[best.b] = merged
      } else {
        jets.append(active.remove(at: best.a))
      }
    }
    return jets
  }

  static func groomed(_ particles: Particles, cut: Double) -> Cluster? {
    var jet = jets(particles, power: 0, radius: .infinity).first
    while let halves = jet?.halves, halves.count == 2 {
      let (hard, soft) =
        halves[0].pt >= halves[1].pt ? (halves[0], halves[1]) : (halves[1], halves[0])
      if soft.pt / (hard.pt + soft.pt) >= cut { break }
      jet = hard
    }
    return jet
  }

  /// Σ over all pairs of z z ΔR^β.
  static func pairs(_ particles: Particles, _ beta: Double) -> Double {
    let total = particles.map(\.pt).reduce(0, +)
    var sum = 0.0
    for i in particles.indices {
      for j in 0..<i {
        let share = particles[i].pt * particles[j].pt / (total * total)
        sum += share * Foundation.pow(distance(particles[i], particles[j]), beta)
      }
    }
    return sum
  }

  /// Σ over all triples of z z z · (product of the `angles` smallest ΔR)^β.
  static func triples(_ particles: Particles, _ beta: Double, angles: Int) -> Double {
    let total = particles.map(\.pt).reduce(0, +)
    var sum = 0.0
    for i in particles.indices {
      for j in 0..<i {
        for k in 0..<j {
          let (a, b, c) = (particles[i], particles[j], particles[k])
          let sorted = [distance(a, b), distance(a, c), distance(b, c)].sorted()
          let share = a.pt * b.pt * c.pt / (total * total * total)
          sum += share * Foundation.pow(sorted.prefix(angles).reduce(1, *), beta)
        }
      }
    }
    return sum
  }

  /// All sixteen, in the order of the data sets.
  static func observables(_ particles: Particles, cut: Double) -> [Double] {
    guard let jet = groomed(particles, cut: cut) else { return [] }
    let kept = jet.members.map { particles[$0] }
    let total = particles.map(\.pt).reduce(0, +)
    let zlogz = particles.map { $0.pt / total * Foundation.log($0.pt / total) }.reduce(0, +)
    let e2 = [1.0, 2.0].map { pairs(kept, $0) }
    let all = [1.0, 2.0].map { triples(kept, $0, angles: 3) }
    let one = [1.0, 2.0].map { triples(kept, $0, angles: 1) }
    let two = [1.0, 2.0].map { triples(kept, $0, angles: 2) }
    let squared = jet.e * jet.e - jet.px * jet.px - jet.py * jet.py - jet.pz * jet.pz
    return [
      zlogz, pairs(kept, 0), e2[0], e2[1], all[0] / pow(e2[0], 2), all[1] / pow(e2[1], 2),
      all[0] / pow(e2[0], 3), all[1] / pow(e2[1], 3), all[0] / pow(e2[0], 3),
      all[0] / pow(e2[1], 1.5), one[0] / e2[0], one[1] / e2[1], two[0] / pow(e2[0], 2),
      two[1] / pow(e2[1], 2), max(0, squared).squareRoot(), Double(particles.count),
    ]
  }
}
