"""
Trains the reader: `python training/train.py` writes appraise/model.generated.ts and thresholds.generated.ts.

Three steps, all closed-form or seeded:
1. ridge regression, in its dual form, from the hashed features of a note to its verdict and answers;
2. the same from the features of a sentence to the ideas it carries;
3. a small network over both (out-of-author predictions of 1, strongest and mean ideas of 2, a few counts).
"""
import argparse
from collections import Counter
from pathlib import Path

import numpy as np
import scipy.linalg
import scipy.sparse as sp
import torch
import torch.nn as nn
import torch.nn.functional as F

from corpus import ANSWERS, IDEAS, VERDICTS, answers_of, f1, features, notes, phrases, score, show

args = argparse.ArgumentParser()
args.add_argument("--seed", type=int, default=7)
args.add_argument("--alpha", type=float, default=0.3)
args.add_argument("--idea-alpha", type=float, default=0.3)
args.add_argument("--least", type=int, default=7)
args.add_argument("--without", default="", help="`rules`: what the language packs find is left out, to see what it is worth")
args.add_argument("--test", nargs="*", default=[], help="notes to report on; never used for a choice")
args.add_argument("--write", action="store_true")
A = args.parse_args()
torch.manual_seed(A.seed)
np.random.seed(A.seed)
torch.set_num_threads(1)
OUT = 3 + len(ANSWERS)

N, P, T = notes(), phrases(), notes(Path(p) for p in A.test) if A.test else []
NF, PF = features(N, "notes", A.without), features(P, "phrases", A.without)
TF = features(T, "test", A.without) if T else []


def bag(seen, note=True):
    found = set(seen["n"]) if note else set()
    for clause in seen["c"]:
        found.update(clause)
    return found


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


def ridge(X, Y, alpha):
    """Weights and offsets of Y from the rows of X, by the dual: n texts are fewer than features."""
    mean = Y.mean(0)
    K = np.asarray((X @ X.T).todense(), dtype=np.float32)
    K[np.diag_indices_from(K)] += alpha
    dual = scipy.linalg.solve(K, Y - mean, assume_a="pos", overwrite_a=True, check_finite=False)
    return np.asarray(X.T @ dual, dtype=np.float32), mean.astype(np.float32)


NB, PB, TB = [bag(x) for x in NF], [bag(x, False) for x in PF], [bag(x) for x in TF]
table = Table(NB + PB, A.least)
X, XT = table.matrix(NB), table.matrix(TB) if T else None
hard = np.array([[float(row["verdict"] == v) for v in VERDICTS] + answers_of(row) for row in N], dtype=np.float32) * 2 - 1
print("notes", X.shape, "phrases", len(P))

# --- 2. ideas of a sentence. A sentence that shows one idea, or nearly, shows few others.
XP = table.matrix(PB)
YP = np.full((len(P), len(IDEAS)), -0.9, dtype=np.float32)
for k, row in enumerate(P):
    YP[k, IDEAS.index(row["idea"])] = 1 if row["fires"] else -1
WI, BI = ridge(XP, YP, A.idea_alpha)


def idea_inputs(seen):
    """Strongest and mean of each idea over the clauses of each note."""
    clauses = [[set(c) for c in x["c"]] or [set()] for x in seen]
    scores = table.matrix([c for note in clauses for c in note]) @ WI + BI
    sizes = np.array([len(note) for note in clauses])
    starts = np.cumsum(sizes) - sizes
    return np.concatenate([np.maximum.reduceat(scores, starts), np.add.reduceat(scores, starts) / sizes[:, None]], 1)


def counts(rows, seen):
    """The few numbers the last step sees besides; reading.ts makes the same."""
    return np.array([x["m"] for x in seen], dtype=np.float32)


# --- 1. verdict and answers of a note, for every note from authors that were left out
files = sorted({row["file"] for row in N})
fold_of = {name: k % 5 for k, name in enumerate(sorted(files, key=lambda f: (f[-1], f)))}
folds = np.array([fold_of[row["file"]] for row in N])


left_out = np.zeros((len(N), OUT), np.float32)
for fold in range(5):
    out = folds == fold
    W, B = ridge(X[~out], hard[~out], A.alpha)
    left_out[out] = X[out] @ W + B
W1, B1 = ridge(X, hard, A.alpha)
show("step 1, left out", score(N, left_out[:, :3].argmax(1), left_out[:, 3:] > -0.25))
if T:
    first = XT @ W1 + B1
    show("step 1, test", score(T, first[:, :3].argmax(1), first[:, 3:] > -0.25))

# --- 3. the last step
ZN = np.concatenate([left_out, idea_inputs(NF), counts(N, NF)], 1).astype(np.float32)
ZT = np.concatenate([first, idea_inputs(TF), counts(T, TF)], 1).astype(np.float32) if T else None
mean, spread = ZN.mean(0), ZN.std(0) + 1e-3
HIDDEN, NETS = 32, 4


class Last(nn.Module):
    def __init__(self):
        super().__init__()
        self.a, self.b, self.skip = nn.Linear(ZN.shape[1], HIDDEN), nn.Linear(HIDDEN, OUT), nn.Linear(ZN.shape[1], OUT)
        nn.init.zeros_(self.skip.weight)
        self.drop, self.in_drop = nn.Dropout(0.2), nn.Dropout(0.1)

    def forward(self, x):
        x = self.in_drop(x)
        return self.b(self.drop(F.relu(self.a(x)))) + self.skip(x)


right = torch.tensor([VERDICTS.index(row["verdict"]) for row in N])
truth = torch.tensor(hard[:, 3:] > 0).float()
scaled = torch.tensor((ZN - mean) / spread)


def fit(rows, seed, epochs=30):
    torch.manual_seed(seed)
    net = Last()
    best = torch.optim.AdamW(net.parameters(), lr=3e-3, weight_decay=0.05)
    index = np.flatnonzero(rows)
    steps = epochs * (len(index) // 128 + 1)
    plan = torch.optim.lr_scheduler.OneCycleLR(best, 6e-3, total_steps=steps + 1)
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        rng.shuffle(index)
        for at in range(0, len(index), 128):
            part = index[at : at + 128]
            o = net(scaled[part])
            loss = F.cross_entropy(o[:, :3], right[part], label_smoothing=0.03) + 6 * F.binary_cross_entropy_with_logits(o[:, 3:], truth[part])
            best.zero_grad()
            loss.backward()
            best.step()
            plan.step()
    return net.eval()


def predict(nets, x):
    with torch.no_grad():
        return torch.stack([net(x) for net in nets]).mean(0).numpy()


second = np.zeros((len(N), OUT), np.float32)
for fold in range(5):
    out = folds == fold
    second[out] = predict([fit(~out, A.seed)], scaled[np.flatnonzero(out)])


def choose(o):
    """The threshold of each answer that agrees best with the labels of left-out authors, drawn a little to 0."""
    found = np.zeros(len(ANSWERS))
    yes = truth.numpy() > 0
    for k in range(len(ANSWERS)):
        worth = lambda c: (f1(o[:, 3 + k] > c, yes[:, k]) if k not in (5, 6) else ((o[:, 3 + k] > c) == yes[:, k]).mean()) - 0.004 * abs(c)
        found[k] = max(np.arange(-2.2, 1.3, 0.1), key=worth)
    return found


thresholds = choose(second)
show("step 3, left out", score(N, second[:, :3].argmax(1), second[:, 3:] > thresholds))
temperature = min(np.arange(0.5, 3, 0.05), key=lambda t: F.cross_entropy(torch.tensor(second[:, :3] / t), right).item())
print("temperature", temperature, "thresholds", dict(zip(ANSWERS, thresholds.round(1))))
nets = [fit(np.ones(len(N), bool), A.seed + k) for k in range(NETS)]
if T:
    last = predict(nets, torch.tensor((ZT - mean) / spread))
    show("step 3, test", score(T, last[:, :3].argmax(1), last[:, 3:] > thresholds))
    for lang in sorted({r["lang"] for r in T}):
        at = np.array([r["lang"] == lang for r in T])
        show("  " + lang, score([r for r in T if r["lang"] == lang], last[at, :3].argmax(1), last[at, 3:] > thresholds))

if A.write:
    import write_model

    write_model.write(table.keys, W1, B1, WI, BI, mean, spread, nets, thresholds, temperature)
