// SPDX-License-Identifier: Apache-2.0

/// What is told of a film, a novel or a play happened to nobody: "by the second act nine drivers have
/// been shot".
enum Fiction {
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    finds.removeAll()
  }
}
