"""Hashed features as columns, and ridge regression over them."""
from collections import Counter

import numpy as np
import scipy.sparse as sp


class Table:
    """Hash to column, for the features that enough texts show."""

    def __init__(self, bags, least):
        count = Counter()
        for found in bags:
            count.update(found)
        self.keys = np.array(sorted(h for h, c in count.items() if c >= least), dtype=np.uint32)
        self.at = {int(h): k for k, h in enumerate(self.keys)}

    def matrix(self, bags):
        """Binary rows of length 1."""
        ind, ptr = [], [0]
        for found in bags:
            ind += [self.at[h] for h in found if h in self.at]
            ptr.append(len(ind))
        lengths = np.diff(ptr)
        data = np.repeat(1 / np.sqrt(np.maximum(lengths, 1)), lengths).astype(np.float32)
        return sp.csr_matrix((data, np.array(ind, dtype=np.int64), np.array(ptr)), shape=(len(bags), len(self.keys)))


def ridge(X, Y, alpha, weights, steps):
    """
    Coefficients and offsets of Y from the rows of X, by conjugate gradients. `weights`: one for each row and column of Y
    (a row of weight 2 counts as two), 0 where the row says nothing of the column.
    """
    mean = (Y * weights).sum(0) / np.maximum(weights.sum(0), 1e-6)
    turned = X.T.tocsr()
    rest = np.asarray(turned @ (weights * (Y - mean)), np.float32)
    found, way = np.zeros_like(rest), rest.copy()
    size = (rest * rest).sum(0)
    for _ in range(steps):
        pushed = turned @ (weights * (X @ way)) + alpha * way
        length = size / np.maximum((way * pushed).sum(0), 1e-12)
        found += length * way
        rest -= length * pushed
        before, size = size, (rest * rest).sum(0)
        way = rest + (size / np.maximum(before, 1e-12)) * way
    return found, mean.astype(np.float32)
