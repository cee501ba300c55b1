/// One entry of a jet as the detector sees it: massless, η and φ relative to the jet's axis.
package struct JetConstituent: Sendable, Equatable {
  package var pt: Double
  package var eta: Double
  package var phi: Double

  package init(pt: Double, eta: Double, phi: Double) {
    self.pt = pt
    self.eta = eta
    self.phi = phi
  }
}

/// A detector with tracks for charged particles and two calorimeters.
///
/// Charged hadrons keep their direction but for a small smearing. Photons fill the cells of a
/// fine calorimeter and neutral hadrons those of a coarse one: what falls into the same cell is
/// one entry, at the cell's centre.
struct Detector {
  var parameters: ToyJetParameters

  /// What the detector sees inside the acceptance, above the threshold.
  func observe(
    _ particles: [Hadronisation.Particle], _ random: inout SeededGenerator
  ) -> [JetConstituent] {
    var photons = Calorimeter(
      cell: parameters.electromagneticCell, resolution: parameters.electromagneticResolution,
      &random)
    var hadrons = Calorimeter(
      cell: parameters.hadronicCell, resolution: parameters.hadronicResolution, &random)
    var seen: [JetConstituent] = []
    seen.reserveCapacity(particles.count)
    let radius = parameters.acceptance
    for particle in particles {
      let p = particle.p
      // Backwards particles of the rest frame's far side would wrap around in φ.
      guard p.x > 0 else { continue }
      let exact = JetConstituent(pt: p.pt, eta: p.eta, phi: p.phi)
      guard exact.eta * exact.eta + exact.phi * exact.phi < radius * radius else { continue }
      switch particle.kind {
      case .charged: seen.append(track(exact, &random))
      case .photon: photons.fill(exact)
      case .neutral: hadrons.fill(exact)
      }
    }
    photons.read(into: &seen, &random)
    hadrons.read(into: &seen, &random)
    let threshold = parameters.threshold
    seen.removeAll { !($0.pt > threshold) }
    return seen
  }

  private func track(
    _ exact: JetConstituent, _ random: inout SeededGenerator
  ) -> JetConstituent {
    let relative = parameters.trackResolution.relative(at: exact.pt)
    return JetConstituent(
      pt: exact.pt * (1 + relative * random.normal()),
      eta: exact.eta + parameters.trackAngle * random.normal(),
      phi: exact.phi + parameters.trackAngle * random.normal())
  }
}

/// Cells on a lattice in η and φ with a random phase.
private struct Calorimeter {
  private struct Cell {
    var row: Int
    var column: Int
    var pt: Double
  }

  private let size: Double
  private let resolution: EnergyResolution
  private let phase: (eta: Double, phi: Double)
  private var cells: [Cell] = []

  init(cell: Double, resolution: EnergyResolution, _ random: inout SeededGenerator) {
    size = cell
    self.resolution = resolution
    phase = (random.uniform(), random.uniform())
  }

  mutating func fill(_ particle: JetConstituent) {
    let row = Int((particle.eta / size + phase.eta).rounded(.down))
    let column = Int((particle.phi / size + phase.phi).rounded(.down))
    if let index = cells.firstIndex(where: { $0.row == row && $0.column == column }) {
      cells[index].pt += particle.pt
    } else {
      cells.append(Cell(row: row, column: column, pt: particle.pt))
    }
  }

  func read(into seen: inout [JetConstituent], _ random: inout SeededGenerator) {
    for cell in cells {
      let relative = resolution.relative(at: cell.pt)
      seen.append(
        JetConstituent(
          pt: cell.pt * (1 + relative * random.normal()),
          eta: (Double(cell.row) + 0.5 - phase.eta) * size,
          phi: (Double(cell.column) + 0.5 - phase.phi) * size))
    }
  }
}
