// SPDX-License-Identifier: Apache-2.0
import Record

extension Phraser {
  /// Hands what was read of a sentence to the rules, in place.
  func withScene(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Passage.Part,
    _ quotations: Slice<UnsafeBufferPointer<Quotation>>, number: Int, _ visit: (Scene) -> Void
  ) {
    phrases.withElements { phrases in
      quantities.withUnsafeBufferPointer { quantities in
        times.withUnsafeBufferPointer { times in
          let frame = Scene.Frame(
            bytes: bytes, part: part, sentence: sentence, lexemes: lexemes, phrases: phrases,
            quantities: quantities, times: times, quotations: quotations, number: number,
            order: order)
          withUnsafePointer(to: frame) { visit(Scene(frame: $0)) }
        }
      }
    }
  }
}
