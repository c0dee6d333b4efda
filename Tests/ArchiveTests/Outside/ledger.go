// SPDX-License-Identifier: Apache-2.0

// Reads a ledger's folder with the code of Go's checksum database and checks what Cairn says of it.
//
// Usage: ledger FOLDER KEY PROOF... — every entry is proved from the tiles, every PROOF (tlog-proof with
// the entry as extra data) is checked, and the first half of the ledger is proved to be its beginning.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func check(err error) {
	if err != nil {
		fmt.Println("refused:", err)
		os.Exit(1)
	}
}

// tiles reads hash tiles of height 8 from Cairn's folder.
type tiles struct{ folder string }

func (tiles) Height() int                      { return 8 }
func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		name := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		data, err := os.ReadFile(t.folder + "/" + name)
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

// tree opens a signed checkpoint.
func tree(text []byte, key note.Verifier) tlog.Tree {
	opened, err := note.Open(text, note.VerifierList(key))
	check(err)
	lines := strings.Split(opened.Text, "\n")
	if lines[0] != key.Name() {
		check(fmt.Errorf("the origin is %q", lines[0]))
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	root, err := tlog.ParseHash(lines[2])
	check(err)
	return tlog.Tree{N: size, Hash: root}
}

// entries reads the entry bundles.
func entries(folder string, size int64) [][]byte {
	var all [][]byte
	for n := int64(0); n*256 < size; n++ {
		tile := tlog.Tile{H: 8, L: 0, N: n, W: 256}
		if size-n*256 < 256 {
			tile.W = int(size - n*256)
		}
		name := strings.Replace(tile.Path(), "tile/8/0/", "tile/entries/", 1)
		data, err := os.ReadFile(folder + "/" + name)
		check(err)
		for len(data) > 0 {
			length := int(binary.BigEndian.Uint16(data))
			all = append(all, data[2:2+length])
			data = data[2+length:]
		}
	}
	return all
}

func checkProof(name string, key note.Verifier) {
	text, err := os.ReadFile(name)
	check(err)
	parts := strings.SplitN(string(text), "\n\n", 2)
	lines := strings.Split(parts[0], "\n")
	if lines[0] != "c2sp.org/tlog-proof@v1" {
		check(fmt.Errorf("%s begins with %q", name, lines[0]))
	}
	entry, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	check(err)
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	check(err)
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		check(err)
		proof = append(proof, hash)
	}
	head := tree([]byte(parts[1]), key)
	check(tlog.CheckRecord(proof, head.N, head.Hash, index, tlog.RecordHash(entry)))
}

func main() {
	folder := os.Args[1]
	key, err := note.NewVerifier(os.Args[2])
	check(err)
	checkpoint, err := os.ReadFile(folder + "/checkpoint")
	check(err)
	head := tree(checkpoint, key)
	reader := tlog.TileHashReader(head, tiles{folder})
	all := entries(folder, head.N)
	if int64(len(all)) != head.N {
		check(fmt.Errorf("%d entries of %d", len(all), head.N))
	}
	for index, entry := range all {
		proof, err := tlog.ProveRecord(head.N, int64(index), reader)
		check(err)
		check(tlog.CheckRecord(proof, head.N, head.Hash, int64(index), tlog.RecordHash(entry)))
	}
	old := (head.N + 1) / 2
	root, err := tlog.TreeHash(old, reader)
	check(err)
	proof, err := tlog.ProveTree(head.N, old, reader)
	check(err)
	check(tlog.CheckTree(proof, head.N, head.Hash, old, root))
	for _, name := range os.Args[3:] {
		checkProof(name, key)
	}
	fmt.Println("accepted:", head.N, "entries,", len(os.Args)-3, "proofs")
}
