// SPDX-License-Identifier: Apache-2.0
import Testing

struct NoVictimsTests {
  @Test(arguments: [
    "No victims were reported.", "Three explosions shook the city without causing victims.",
    "There were no victims, and the damage was slight.", "Police have reported no victims.",
  ])
  func `that there were no victims says that nobody is known to have come to harm`(_ text: String) {
    #expect(Reports.told(text) == ["unspecified none"])
  }

  @Test(arguments: [
    "No other victims were discovered.", "The officer did not mention any specific victims.",
    "The victims were not named.", "No people were in the house.",
  ])
  func `others, and what is not said of them, are left alone`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }
}
