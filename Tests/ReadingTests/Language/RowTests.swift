// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

struct RowTests {
  private func token(_ key: UInt32) -> Token {
    Token(start: key, end: key + 1, key: key, lexeme: 0, shape: .word, classes: WordClass())
  }

  @Test func `a list grows, gives back what it has, and begins anew`() {
    var list = Row<Token>()
    #expect(list.last == nil)
    for key in 0..<1000 { list.append(token(UInt32(key))) }
    #expect(list.count == 1000)
    #expect(list[999].key == 999)
    list.removeLast()
    #expect(list.last?.key == 998)
    list.clear(reserving: 5000)
    #expect(list.count == 0)
    list.append(token(7))
    #expect(list.last?.key == 7)
  }

  @Test(arguments: [0, 63, 64, 65]) func `behind the last stands what a list is closed with`(
    _ count: Int
  ) {
    var list = Row<Token>()
    for key in 0..<count { list.append(token(UInt32(key))) }
    list.close(with: token(7))
    #expect(list.count == count)
    list.withElements { tokens in
      #expect(tokens.baseAddress?[count].key == 7)
    }
  }

  @Test func `what is left of a list is what was said to be`() {
    var list = Row<Token>()
    for key in 0..<10 { list.append(token(UInt32(key))) }
    list.reduce { tokens in
      tokens[0] = tokens[9]
      return 1
    }
    var keys: [UInt32] = []
    list.withElements { keys = $0.map(\.key) }
    #expect(keys == [9])
  }
}
