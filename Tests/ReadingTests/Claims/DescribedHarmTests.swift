// SPDX-License-Identifier: Apache-2.0
import Testing

struct DescribedHarmTests {
  @Test(arguments: [
    ("The two murdered women lived in Hays.", ["killed 2"]),
    ("They mourn five assassinated leaders of the union.", ["killed 5"]),
    ("The two injured drivers lived in Hays.", ["injured 2"]),
  ])
  func `a participle before counted people tells what befell them`(_ text: String, _ told: [String])
  {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("His wife took the seat of the assassinated governor Karim Pinar.", ["killed 1"]),
    ("The clinic took in 23 wounded people.", ["injured 23"]),
    ("Relatives asked about three missing children.", ["missing 3"]),
    ("A bus carried wounded people to the coast.", []),
  ])
  func `harm may be a property of people that are counted`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
