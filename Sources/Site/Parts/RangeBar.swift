// SPDX-License-Identifier: Apache-2.0

import Record

/// The scale that the bars of one table share.
struct RangeScale {
  let most: Int

  init(_ ranges: some Sequence<Bounds>) { most = Swift.max(1, ranges.map(\.max).max() ?? 1) }
}

extension HTMLWriter {
  /// A range as a bar: filled up to the minimum, light from there to the maximum.
  ///
  /// The figures stand beside it in words, so the picture itself is not read out.
  mutating func bar(_ bounds: Bounds, on scale: RangeScale, signed: Bool) {
    let unit = 100 / Double(scale.most)
    let least = Double(bounds.min) * unit
    let most = Double(bounds.max) * unit
    tag(
      .svg, .viewBox(100, 10), .stretched, .class(signed ? "bar signed" : "bar proposed"), .unspoken
    ) { svg in
      svg.tag(.rect, .class("track"), .x(0), .y(0), .width(100), .height(10)) { _ in }
      svg.tag(.rect, .class("most"), .x(0), .y(0), .width(most), .height(10)) { _ in }
      svg.tag(.rect, .class("least"), .x(0), .y(0), .width(least), .height(10)) { _ in }
    }
  }
}
