"""Weights as printable characters (appraise/codes.ts reads them): a group of columns is written as the nearest of 90 vectors."""
import numpy as np
from sklearn.cluster import KMeans

# What a string of a program may hold as it is, also within a page: no quote, backslash or "<".
ALPHABET = np.array([c for c in range(ord("#"), ord("~") + 1) if chr(c) not in "<\\"], dtype=np.uint8)
BASE = len(ALPHABET)
SAMPLE, SEED, STEPS = 30000, 3, 8


def written(numbers):
    return ALPHABET[numbers].tobytes().decode("ascii")


def digits(values, count):
    """Each whole number as `count` digits, the highest first: values x count."""
    assert values.max() < BASE**count, "a number is too large for its digits"
    return np.stack([values // BASE ** (count - 1 - k) % BASE for k in range(count)], 1)


def alike(rows, size):
    """Columns in groups of `size`, those together that go with each other; the last group may be smaller."""
    together = np.abs(np.corrcoef(rows.T))
    left, groups = list(range(rows.shape[1])), []
    while left:
        group = [left.pop(0)]
        while left and len(group) < size:
            group.append(max(left, key=lambda k: together[k, group].sum()))
            left.remove(group[-1])
        groups.append(group)
    return groups


def nearest(rows, vectors):
    lengths = (vectors**2).sum(1)
    return np.concatenate([(lengths - 2 * part @ vectors.T).argmin(1) for part in np.array_split(rows, len(rows) // 20000 + 1)])


def coded(table, size, weights):
    """
    The rows of a table as digits (rows x (1 + groups): the scale, then which vector stands for each group of `size`
    columns), the groups, their vectors as whole numbers up to 127 (groups x 90 x size), and the scale of digit 0, which
    halves every eight digits. Rows of greater weight are fitted better.
    """
    level = np.sqrt((table**2).mean(1, keepdims=True)) + 1e-9
    rows = (table / level).astype(np.float32)
    sample = np.random.default_rng(SEED).choice(len(rows), min(SAMPLE, len(rows)), replace=False)
    groups = alike(rows[sample], size)
    means = [KMeans(BASE, n_init=1, max_iter=25, random_state=SEED).fit(rows[sample][:, group], sample_weight=weights[sample]).cluster_centers_ for group in groups]
    unit = 127 / max(np.abs(vectors).max() for vectors in means)
    chosen, fitted, vectors = [], np.zeros_like(rows), np.zeros((len(groups), BASE, size), np.int8)
    for k, group in enumerate(groups):
        whole = np.round(means[k] * unit)
        vectors[k, :, : len(group)] = whole
        chosen.append(nearest(rows[:, group], (whole / unit).astype(np.float32)))
        fitted[:, group] = whole[chosen[-1]]
    scale = np.maximum((fitted * table).sum(1) / np.maximum((fitted**2).sum(1), 1e-9), 1e-12)
    top = scale.max()
    step = np.clip(np.round(STEPS * np.log2(top / scale)), 0, BASE - 1).astype(int)
    return np.stack([step, *chosen], 1), groups, vectors, top
