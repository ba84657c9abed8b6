"""
Profiles of words (clusters.py groups words by them): by how much the notes and the stretches that hold a word are more often
than usual a pitch, a past tie, a wish for a call. A rare word's is drawn towards what its vector lets expect.
"""
import re
import unicodedata
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from corpus import CODES, IDEAS, notes, target_of, weight_of

# Notes that tell as much of a word as its vector; how far from usual is far where all are alike; what ties the fit by vectors.
DOUBT, SPREAD, RIDGE = 10, 0.02, 3
# A word of so few families is rare: a family is a note and what says it again.
RARE = 20


@dataclass
class Texts:
    """Notes, or their stretches."""

    # Which words each holds, 1 or 0: texts x words.
    holds: sp.csr_matrix
    # By how much each says an answer or an idea more than usual, times its weight: texts x labels.
    far: np.ndarray
    weights: np.ndarray
    families: np.ndarray


@dataclass
class Profiles:
    # Words x (answers and ideas).
    words: np.ndarray
    # Of each family that holds a rare word: its first note's id, the place of the word, and the word's profile without it.
    rare_in: np.ndarray
    rare: np.ndarray
    without: np.ndarray


def profiles_of(words, vectors, languages):
    """The profiles of words, which are folded, from their vectors (words x dimensions) and their languages."""
    kinds, families = read_texts(words)
    totals = [(texts.holds.T @ texts.far, texts.holds.T @ texts.weights) for texts in kinds]
    sums, counts = side_by_side(totals)
    pairs = rare_pairs(kinds[0], len(words), len(families))
    own_sums, own_counts = side_by_side([totals_of(texts, pairs, len(families)) for texts in kinds])
    expected = expected_by(vectors, sums, counts)
    profiles = drawn(sums, counts, expected)
    usual = usual_of(profiles, counts, languages)
    # A word that says much is not to be a group by itself: halfway between its length and the usual one.
    length = np.linalg.norm(profiles - usual, axis=1, keepdims=True)
    typical = np.median(length[counts[:, 0] > 5])
    shortened = lambda rows: rows / np.sqrt(np.linalg.norm(rows, axis=1, keepdims=True) * typical + 1e-9)
    word = pairs // len(families)
    without = drawn(sums[word] - own_sums, np.maximum(counts[word] - own_counts, 0), expected[word])
    return Profiles(shortened(profiles - usual), families[pairs % len(families)], word, shortened(without - usual[word]))


def read_texts(words):
    """Notes and stretches as `Texts`, and the id of the first note of each family."""
    place = {word: k for k, word in enumerate(words)}
    families = {}
    held, says, weights, kin = ([], []), ([], []), ([], []), ([], [])

    def hear(kind, text, *about):
        found = {place[word] for word in words_of(text) if word in place}
        for rows, value in zip((held, says, weights, kin), (np.array(sorted(found), int), *about)):
            rows[kind].append(value)

    for row in notes():
        about = weight_of(row), families.setdefault(row.get("of", row["id"]), len(families))
        hear(0, row["text"], target_of(row), *about)
        marked = row.get("said", [])
        for (at, codes), end in zip(marked, [*(begin for begin, _ in marked[1:]), len(row["text"])]):
            carried = {CODES[code] for code in codes.split()}
            hear(1, row["text"][at:end], [float(idea in carried) for idea in IDEAS], *about)
    kinds = [texts_of(held[k], np.array(says[k], np.float32), np.array(weights[k], np.float32), np.array(kin[k]), len(words)) for k in range(2)]
    return kinds, np.array(list(families))


def texts_of(held, says, weights, families, words):
    far = (says - np.average(says, 0, weights)) / (says.std(0) + SPREAD) * weights[:, None]
    starts = np.cumsum([0, *map(len, held)])
    return Texts(sp.csr_matrix((np.ones(starts[-1]), np.concatenate(held), starts), shape=(len(held), words)), far, weights, families)


def pairs_of(texts, families):
    """Of each word that a text holds: the text, and the word and the text's family as one number."""
    text = np.repeat(np.arange(texts.holds.shape[0]), np.diff(texts.holds.indptr))
    return text, texts.holds.indices.astype(np.int64) * families + texts.families[text]


def rare_pairs(texts, words, families):
    """The pairs of a word and a family whose word is rare, in order."""
    pairs = np.unique(pairs_of(texts, families)[1])
    word = pairs // families
    return pairs[np.bincount(word, minlength=words)[word] <= RARE]


def totals_of(texts, pairs, families):
    """What a family's texts that hold a word say in all, and weigh: for each pair."""
    text, pair = pairs_of(texts, families)
    at = np.minimum(np.searchsorted(pairs, pair), len(pairs) - 1)
    known = pairs[at] == pair
    holds = sp.csr_matrix((np.ones(known.sum()), (at[known], text[known])), shape=(len(pairs), len(texts.weights)))
    return holds @ texts.far, holds @ texts.weights


def side_by_side(totals):
    """What notes and what stretches say, and for each of its columns what tells it."""
    return (np.concatenate(parts, 1) for parts in zip(*((far, np.repeat(weight[:, None], far.shape[1], 1)) for far, weight in totals)))


def expected_by(vectors, sums, counts):
    """What the vectors let expect, by the words that are known well."""
    sure = counts[:, :1] / (counts[:, :1] + DOUBT)
    known = (vectors * sure).T
    return vectors @ np.linalg.solve(known @ vectors + RIDGE * np.eye(vectors.shape[1]), known @ (sums / (counts + 1e-9)))


def drawn(sums, counts, expected):
    return (sums + DOUBT * expected) / (counts + DOUBT)


def usual_of(profiles, counts, languages):
    """The mean profile of the words of a word's language."""
    usual = np.zeros_like(profiles)
    for language in set(languages):
        at = np.array([other == language for other in languages])
        usual[at] = np.average(profiles[at], 0, counts[at, 0] + 1e-6)
    return usual


def words_of(text):
    return map(fold, re.findall(r"[^\W\d_]{2,24}", text))


def fold(word):
    folded = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    return folded.replace("ß", "ss").replace("œ", "oe").replace("æ", "ae").replace("ø", "o")
