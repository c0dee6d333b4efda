#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the country outlines of the map from Natural Earth's 1:50m countries (public domain).

    Scripts/outlines/build.py ne_50m_admin_0_countries.json Sources/SiteAssets/files

It writes `outlines.geojson`, simplified, and `countries.tsv`, the code and the name of each country.
Borders are cut where three outlines meet and each stretch is simplified once, so that neighbours
still share it. The outlines are for orientation: they never decide where a death is filed.
"""
import json
import pathlib
import sys

TOLERANCE = 0.065  # degrees, about 7 km: what a map of a country shows at 600 pixels
SMALLEST = 0.02  # square degrees; smaller islands go unless they are all there is of a country
CODES = {"France": "FR", "Norway": "NO"}  # Natural Earth leaves these two codes out

SOURCE = "Natural Earth 1:50m Admin 0 countries, public domain, naturalearthdata.com; simplified"


def rings(feature):
    geometry = feature["geometry"]
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    return [[[tuple(point) for point in ring] for ring in polygon] for polygon in polygons]


def area(ring):
    pairs = zip(ring, ring[1:])
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def junctions(all_rings):
    """The points where the set of neighbours is not simply two: outlines meet or part there."""
    neighbours = {}
    for ring in all_rings:
        around = ring[:-1]
        for index, point in enumerate(around):
            beside = neighbours.setdefault(point, set())
            beside.update((around[index - 1], around[(index + 1) % len(around)]))
    return {point for point, beside in neighbours.items() if len(beside) != 2}


def simplified(line):
    """Douglas and Peucker's algorithm, on the stretch read in one direction whoever owns it."""
    if line[-1] < line[0]:
        return simplified(line[::-1])[::-1]
    kept, stack = {0, len(line) - 1}, [(0, len(line) - 1)]
    while stack:
        first, last = stack.pop()
        far, distance = max(
            ((i, away(line[i], line[first], line[last])) for i in range(first + 1, last)),
            key=lambda pair: pair[1], default=(0, 0))
        if distance > TOLERANCE:
            kept.add(far)
            stack += [(first, far), (far, last)]
    return [line[index] for index in sorted(kept)]


def away(point, start, end):
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = 0 if length == 0 else ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
    along = min(1, max(0, along))
    x, y = start[0] + along * dx - point[0], start[1] + along * dy - point[1]
    return (x * x + y * y) ** 0.5


def outline(ring, fixed):
    around = ring[:-1]
    cuts = [i for i, point in enumerate(around) if point in fixed]
    if not cuts:  # an island: cut at its least point and the one farthest from it
        start = around.index(min(around))
        far = max(range(len(around)), key=lambda i: away(around[i], around[start], around[start]))
        cuts = sorted({start, far})
    turned = around[cuts[0]:] + around[:cuts[0]] + [around[cuts[0]]]
    ends = [cut - cuts[0] for cut in cuts] + [len(around)]
    line = []
    for first, last in zip(ends, ends[1:]):
        line += simplified(turned[first:last + 1])[:-1]
    line.append(line[0])
    return [[round(x, 2), round(y, 2)] for x, y in line]


def built(feature, fixed):
    polygons = rings(feature)
    largest = max(area(polygon[0]) for polygon in polygons)
    kept = [p for p in polygons if area(p[0]) >= min(SMALLEST, largest)]
    drawn = [[outline(ring, fixed) for ring in polygon] for polygon in kept]
    drawn = [[ring for ring in polygon if len(ring) > 3] for polygon in drawn]
    if not any(drawn):  # too small to be simplified: as it is
        ring = max((polygon[0] for polygon in polygons), key=area)
        drawn = [[[[round(x, 2), round(y, 2)] for x, y in ring]]]
    properties = feature["properties"]
    return {
        "type": "Feature",
        "properties": {"name": properties["NAME_LONG"]},
        "geometry": {"type": "MultiPolygon", "coordinates": [p for p in drawn if p]},
    }


def code(properties):
    found = properties["ISO_A2"]
    return CODES.get(properties["NAME"]) if found == "-99" else found


def main(source, target):
    features = json.load(open(source, encoding="utf-8"))["features"]
    fixed = junctions([ring for f in features for polygon in rings(f) for ring in polygon])
    drawn = [built(feature, fixed) for feature in features]
    drawn = [feature for feature in drawn if feature["geometry"]["coordinates"]]
    collection = {"type": "FeatureCollection", "source": SOURCE, "features": drawn}
    target = pathlib.Path(target)
    text = json.dumps(collection, ensure_ascii=False, separators=(",", ":"))
    (target / "outlines.geojson").write_text(text + "\n", encoding="utf-8")
    names = {code(f["properties"]): f["properties"]["NAME_LONG"] for f in features}
    lines = [f"{key}\t{name}\n" for key, name in sorted(names.items(), key=str) if key]
    (target / "countries.tsv").write_text("# " + SOURCE + "\n" + "".join(lines), encoding="utf-8")
    print(f"{len(drawn)} outlines, {len(text)} bytes; {len(lines)} names", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
