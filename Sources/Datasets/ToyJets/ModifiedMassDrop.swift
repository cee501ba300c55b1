/// The modified mass-drop tagger: what of a jet is left after grooming.
///
/// The constituents are clustered by the Cambridge/Aachen algorithm. The last step is undone;
/// unless the softer branch has at least the share z_cut of the two transverse momenta it is
/// dropped, and the harder one is undone in turn (M. Dasgupta, A. Fregoso, S. Marzani and
/// G. P. Salam, JHEP 09 (2013) 029; with the condition on the momentum share it is soft drop with
/// β = 0: A. J. Larkoski, S. Marzani, G. Soyez and J. Thaler, JHEP 05 (2014) 146). A jet that
/// never passes is left with one constituent.
package struct ModifiedMassDrop {
  /// The indices of the constituents that are kept, in the order of the input.
  package let kept: [Int]
  /// The sum of their four-momenta.
  package let momentum: FourMomentum

  /// Grooms a jet.
  ///
  /// - Parameters:
  ///   - constituents: the massless constituents of the jet; may be empty.
  ///   - cut: the smallest momentum share of the softer branch, z_cut.
  package init(_ constituents: [JetConstituent], cut: Double) {
    let tree = SequentialClustering(constituents, algorithm: .cambridgeAachen)
    guard var node = tree.jets.first else {
      kept = []
      momentum = .zero
      return
    }
    while let (first, second) = tree.nodes[node].children {
      let a = tree.nodes[first].p.pt
      let b = tree.nodes[second].p.pt
      if min(a, b) >= cut * (a + b) { break }
      node = a >= b ? first : second
    }
    kept = tree.particles(of: node)
    momentum = tree.nodes[node].p
  }
}
