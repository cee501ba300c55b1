/// A binary heap that gives its largest element first.
struct MaximumHeap<Element: Comparable> {
  private var elements: [Element] = []

  /// - Complexity: O(log n).
  mutating func insert(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0, elements[(child - 1) / 2] < elements[child] {
      elements.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// - Complexity: O(log n).
  mutating func removeMaximum() -> Element? {
    guard let maximum = elements.first, let last = elements.popLast() else { return nil }
    guard !elements.isEmpty else { return maximum }
    elements[0] = last
    var parent = 0
    while 2 * parent + 1 < elements.count {
      let left = 2 * parent + 1
      let right = min(left + 1, elements.count - 1)
      let child = elements[left] < elements[right] ? right : left
      guard elements[parent] < elements[child] else { break }
      elements.swapAt(parent, child)
      parent = child
    }
    return maximum
  }
}
