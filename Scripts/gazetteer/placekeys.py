# SPDX-License-Identifier: Apache-2.0
"""How a place name becomes the key it is looked up by.

The fold table goes into places.bin, so that the program folds the words of a report with the very
table by which the names were folded; the three rules below it (articles, clitics, likeness) stand
here and in Sources/Reading/Language/PlaceKey.swift, and a test compares the two.
"""
import unicodedata

LIMIT = 0x2070  # folding knows the code points below; nothing above stands in an indexed name
SEPARATOR, UNKNOWN = ' ', None

_ARABIC = {'ءـ': '', 'آأإٱ': 'ا', 'ؤۆۇۋ': 'و', 'ئىیېێے': 'ي', 'ةہھەۀۃ': 'ه', 'کڪ': 'ك', 'ګ': 'گ', 'ڕړڑ': 'ر',
           'ڵ': 'ل', 'ٹټ': 'ت', 'ڈډ': 'د', 'ںڼ': 'ن', 'ښ': 'ش', 'ځ': 'ج', 'څ': 'چ', 'ژږ': 'ژ'}
_ARABIC = {c: to for group, to in _ARABIC.items() for c in group}
_LATIN = {'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ł': 'l', 'ı': 'i', 'ħ': 'h',
          'ŋ': 'n', 'ə': 'a', 'ǝ': 'a', 'ɓ': 'b', 'ɗ': 'd', 'ƙ': 'k', 'ƴ': 'y', 'ɔ': 'o', 'ɛ': 'e'}
_DROPPED = "'`´‘’‛′ʹʻʼʽʾʿˈ˓˔.\u00ad\u200b\u200c\u200d\u200e\u200f"
_SEPARATORS = ' -‐‑‒–—―/\u00a0_'


def fold(code):
    """What a code point becomes in a key: letters, nothing, a space, or None where no name has it."""
    c = chr(code)
    if c in _DROPPED: return ''
    if c in _SEPARATORS: return SEPARATOR
    if 0x0300 <= code <= 0x036F or 0x064B <= code <= 0x065F or code == 0x0670: return ''
    if c in _ARABIC: return _ARABIC[c]
    if 0x0660 <= code <= 0x0669: return chr(code - 0x0660 + 48)
    if 0x06F0 <= code <= 0x06F9: return chr(code - 0x06F0 + 48)
    if 0x0620 <= code <= 0x06D3: return c if unicodedata.category(c) == 'Lo' else UNKNOWN
    if 0x0400 <= code <= 0x052F: return {'ё': 'е', 'ѐ': 'е', 'ѝ': 'и', 'ґ': 'г'}.get(c.lower(), c.lower()) \
        if unicodedata.category(c)[0] == 'L' else ''
    low = c.lower()
    if low in _LATIN: return _LATIN[low]
    plain = ''.join(d for d in unicodedata.normalize('NFKD', low) if not unicodedata.combining(d))
    return plain if plain and all(d.isascii() and d.isalnum() for d in plain) and len(plain) <= 3 else UNKNOWN


TABLE = [fold(code) for code in range(LIMIT)]
ARTICLES = {'al', 'ar', 'as', 'ash', 'at', 'ath', 'ad', 'adh', 'az', 'an', 'el', 'er', 'es', 'esh', 'et', 'eth', 'ed',
            'edh', 'ez', 'en', 'ul'}


def words(name):
    """The folded words of a name, articles alike; none where it has a letter no key has."""
    folded = [TABLE[ord(c)] if ord(c) < LIMIT else UNKNOWN for c in name]
    if any(f is UNKNOWN for f in folded): return []
    found = ''.join(folded).split()
    return ['al' if w in ARTICLES and i + 1 < len(found) else w for i, w in enumerate(found)]


_DIGRAPHS = {'kh': 'x', 'sh': 'c', 'ch': 'c', 'gh': 'g', 'dh': 'd', 'th': 't', 'ph': 'f', 'dj': 'j'}
_SAME = {'q': 'k', 'v': 'f', 'e': 'a', 'i': 'a', 'o': 'a', 'u': 'a', 'y': 'a', 'w': 'a'}


def alike(word):
    """What a romanised word has in common with its other spellings.

    Vowels are one, doubled letters one, a mute h at the end none: Sheikhoun and Shaykhun are alike.
    """
    out, i = '', 0
    while i < len(word):
        pair = word[i:i + 2]
        c = _DIGRAPHS.get(pair, word[i])
        i += 2 if pair in _DIGRAPHS else 1
        c = _SAME.get(c, c)
        if not out.endswith(c): out += c
    return out[:-1] if len(out) > 2 and out.endswith('ah') else out


def alike_key(name_words):
    """The key of a name's likeness, or nothing where it is too short to tell names apart."""
    kept = [w for w in name_words if w != 'al']
    if not kept or not all(w.isascii() for w in kept): return ''
    key = ' '.join(alike(w) for w in kept)
    return '~' + key if sum(c not in 'a ' for c in key) >= 3 else ''


_MASK = (1 << 64) - 1


def hash64(key):
    """FNV-1a over the UTF-8 bytes, its high bits stirred once more."""
    h = 0xCBF29CE484222325
    for b in key.encode(): h = ((h ^ b) * 0x100000001B3) & _MASK
    h ^= h >> 32
    h = (h * 0x9E3779B97F4A7C15) & _MASK
    return h ^ (h >> 29)
