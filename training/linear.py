"""Hashed features as columns, and ridge regression over them in its dual form: texts are fewer than features."""
from collections import Counter

import numpy as np
import scipy.linalg
import scipy.sparse as sp

# Columns that most texts show are multiplied densely: much faster, same sum.
DENSE = 3000


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


def likeness(X):
    """X . X transposed."""
    shown = np.asarray((X != 0).sum(0))[0]
    common = np.zeros(X.shape[1], bool)
    common[np.argsort(-shown)[:DENSE]] = True
    dense = X[:, common].toarray()
    rare = X[:, ~common]
    K = dense @ dense.T
    K += np.asarray((rare @ rare.T).todense(), dtype=np.float32)
    return K


def ridge(X, Y, alpha, weights=None, K=None):
    """Weights and offsets of Y from the rows of X; a row of weight 2 counts as two. K: the rows' likeness, if known."""
    weights = np.ones(len(Y), np.float32) if weights is None else weights.astype(np.float32)
    mean = (Y * weights[:, None]).sum(0) / weights.sum()
    K = likeness(X) if K is None else K.copy()
    K[np.diag_indices_from(K)] += alpha / weights
    dual = scipy.linalg.solve(K, Y - mean, assume_a="pos", overwrite_a=True, check_finite=False)
    return np.asarray(X.T @ dual, dtype=np.float32), mean.astype(np.float32)
