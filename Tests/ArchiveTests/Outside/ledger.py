# Has pymerkle build the tree from the ledger's files, and check our proofs: its root, its hashes, its verdict.
# Usage: ledger.py FOLDER PROOF...
import base64
import hashlib
import pathlib
import struct
import sys

from pymerkle import InclusionProof, InmemoryTree, verify_inclusion

folder = pathlib.Path(sys.argv[1])
origin, size, root = (folder / "checkpoint").read_text().split("\n")[:3]
size, root = int(size), base64.b64decode(root)


def tile(number):
    """Its name below `tile/entries`; numbers of a thousand and more have a directory for every three digits."""
    return f"{number:03}" if number < 1000 else f"x{number // 1000:03}/{number % 1000:03}"


tree = InmemoryTree(algorithm="sha256")
while tree.get_size() < size:
    number, left = tree.get_size() // 256, size - tree.get_size()
    name = tile(number) if left >= 256 else f"{tile(number)}.p/{left}"
    data = (folder / "tile" / "entries" / name).read_bytes()
    while data:
        length = struct.unpack(">H", data[:2])[0]
        tree.append_entry(data[2 : 2 + length])
        data = data[2 + length :]
if tree.get_root() != root:
    sys.exit("pymerkle comes to another root")

for path in sys.argv[2:]:
    head, _, note = pathlib.Path(path).read_text().partition("\n\n")
    lines = head.split("\n")
    entry = base64.b64decode(next(line[6:] for line in lines if line.startswith("extra ")))
    at = next(place for place, line in enumerate(lines) if line.startswith("index "))
    index = int(lines[at][6:]) + 1
    if base64.b64decode(note.split("\n")[2]) != root:
        sys.exit(f"{path} leads to another checkpoint")
    # Its own idea of the proof's shape, with the hashes that we give.
    proof = tree.prove_inclusion(index, size).serialize()
    leaf = hashlib.sha256(b"\0" + entry).digest()
    proof["path"] = [leaf.hex()] + [base64.b64decode(line).hex() for line in lines[at + 1 :] if line]
    verify_inclusion(leaf, root, InclusionProof.deserialize(proof), index=index, size=size)
print(f"accepted: {size} entries, {len(sys.argv) - 2} proofs")
