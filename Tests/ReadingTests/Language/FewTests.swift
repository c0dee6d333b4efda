// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

struct FewTests {
  @Test(arguments: 0..<6) func `a short list has what was added, in order`(count: Int) {
    var list = Few<Int>()
    for number in 0..<count { list.append(number * 10) }
    #expect(list.count == count)
    #expect(Array(list) == (0..<count).map { $0 * 10 })
    #expect(list.contains { $0 == 30 } == (count > 3))
    #expect(list.first == (count > 0 ? 0 : nil))
    #expect(list.last == (count > 0 ? (count - 1) * 10 : nil))
  }

  @Test func `elements are changed where they stand`() {
    var list: Few<Int> = [1, 2, 3, 4]
    for index in list.indices { list[index] += 10 }
    #expect(Array(list) == [11, 12, 13, 14])
    list.removeAll { $0 % 2 == 1 }
    #expect(Array(list) == [12, 14])
    list += [7]
    #expect(Array(list) == [12, 14, 7])
    #expect(Array(list[1...]) == [14, 7])
    #expect(Array(Few(5)) == [5])
  }
}
