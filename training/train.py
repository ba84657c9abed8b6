"""
Trains the reader's sums: `python training/train.py --write` writes appraise/model.generated.ts, and for network.py what
it needs to go on: the rows by which each fold is read, and its notes' answers by them.

Three steps, all seeded:
1. ridge regression from the hashed features of a note to its verdict and answers;
2. the same from the features of a clause to the ideas it carries, learnt on the marked clauses of the notes and on single sentences;
3. a small network over both (out-of-author predictions of 1, strongest and mean ideas of 2, a few counts).
"""
import argparse

import numpy as np
import scipy.sparse as sp
import torch
import torch.nn as nn
import torch.nn.functional as F

from corpus import ANSWERS, FOLDS, IDEAS, VERDICTS, WORK, answers_of, clauses_of, features, fold_of, kind_of, notes, phrases, score, show, source_of, target_of, weight_of
from joint import combinations, weighed
from linear import Table, ridge
from thresholds import choose, length_counted, temperature_of

args = argparse.ArgumentParser()
args.add_argument("--seed", type=int, default=7)
args.add_argument("--alpha", type=float, default=0.3)
args.add_argument("--least", type=int, default=9)
args.add_argument("--without", default="", help="`rules`: what the language packs find is left out, to see what it is worth")
args.add_argument("--sentences", type=float, default=0.3, help="weight of a single sentence beside the clauses of notes")
args.add_argument("--test", nargs="*", default=[], help="notes to report on; never used for a choice")
args.add_argument("--write", action="store_true")
A = args.parse_args()
torch.manual_seed(A.seed)
np.random.seed(A.seed)
torch.set_num_threads(1)
OUT = 3 + len(ANSWERS)
NOTE_STEPS, CLAUSE_STEPS = 60, 30

N, P, T = notes(), phrases(), notes(A.test) if A.test else []
NF, PF = features(N, "notes", A.without), features(P, "phrases", A.without)
TF = features(T, "test", A.without) if T else []


def bag(seen, note=True):
    found = set(seen["n"]) if note else set()
    for clause in seen["c"]:
        found.update(clause)
    return found


NB, PB, TB = [bag(x) for x in NF], [bag(x, False) for x in PF], [bag(x) for x in TF]
table = Table(NB + PB, A.least)
X, XT = table.matrix(NB), table.matrix(TB) if T else None
# Shares of the readings that say yes.
targets = np.array([target_of(row) for row in N], dtype=np.float32)
print("notes", len(N), "phrases", len(P), "features", X.shape[1], flush=True)

kind = np.array([kind_of(source_of(row)) for row in N])
again = np.array(["of" in row for row in N])
like = np.isin(kind, list("efijk"))
real = np.isin(kind, list("ijk"))
found = np.isin(kind, ["x", "found"])
weights = np.array([weight_of(row) for row in N], np.float32)
folds = fold_of(N)

# --- 1. verdict and answers of a note, for every note from authors that were left out
wide = np.repeat(weights[:, None], OUT, 1)
left_out = np.zeros((len(N), OUT), np.float32)
# The rows by which each fold is read: folds x features x (answers, then ideas).
rows_of_folds = np.zeros((FOLDS, X.shape[1], OUT + len(IDEAS)), np.float16)
for k in range(FOLDS):
    out = folds == k
    W, B = ridge(X[~out], targets[~out] * 2 - 1, A.alpha, wide[~out], NOTE_STEPS)
    left_out[out] = X[out] @ W + B
    rows_of_folds[k, :, :OUT] = W
W1, B1 = ridge(X, targets * 2 - 1, A.alpha, wide, NOTE_STEPS)
show("step 1, left out", score(N, left_out[:, :3].argmax(1), left_out[:, 3:] > -0.25))
if T:
    first = XT @ W1 + B1
    show("step 1, test", score(T, first[:, :3].argmax(1), first[:, 3:] > -0.25))


# --- 2. ideas of a clause
def clause_rows(seen):
    """One row a clause, and how many clauses each note has."""
    clauses = [[set(c) for c in x["c"]] or [set()] for x in seen]
    return table.matrix([c for note in clauses for c in note]), np.array([len(note) for note in clauses])


# Ideas whose absence from every clause says nothing where a reading of the whole note says yes.
SHOWN_BY = {answer: [k for k, idea in enumerate(IDEAS) if idea.startswith((f"{answer}/", f"flag/{answer}"))] for answer in ANSWERS}
SHOWN_BY["next-step"] = [k for k, idea in enumerate(IDEAS) if idea.startswith("next/")]
# What the single sentences do not tell, and what no note tells.
ONLY_NOTES = [IDEAS.index(idea) for idea in ("purpose/stated", "next/some", "flag/mass-some")]
ONLY_SENTENCES = [k for k, idea in enumerate(IDEAS) if idea.startswith("answer/")]

XC, sizes = clause_rows(NF)
carried, heavy_clauses = np.zeros((len(XC.indptr) - 1, len(IDEAS)), np.float32), np.zeros((len(XC.indptr) - 1, len(IDEAS)), np.float32)
starts = np.cumsum(sizes) - sizes
for n, row in enumerate(N):
    marked = clauses_of(row, NF[n]["s"])
    if marked is None:
        continue
    here = slice(starts[n], starts[n] + sizes[n])
    carried[here], heavy_clauses[here] = marked, weights[n]
    for a, answer in enumerate(ANSWERS):
        shown = SHOWN_BY[answer]
        if shown and targets[n, 3 + a] > 0 and not marked[:, shown].any():
            heavy_clauses[here, shown] = 0
heavy_clauses[:, ONLY_SENTENCES] = 0

# A sentence that shows one idea, or nearly, shows few others.
XP = table.matrix(PB)
YP = np.full((len(P), len(IDEAS)), -0.9, dtype=np.float32)
heavy_sentences = np.full_like(YP, A.sentences)
heavy_sentences[:, ONLY_NOTES], heavy_sentences[:, ONLY_SENTENCES] = 0, 1
for k, row in enumerate(P):
    YP[k, IDEAS.index(row["idea"])] = 1 if row["fires"] else -1


def learn_ideas(rows):
    both = sp.vstack([XC[rows], XP]).tocsr()
    return ridge(both, np.concatenate([carried[rows] * 2 - 1, YP]), A.alpha, np.concatenate([heavy_clauses[rows], heavy_sentences]), CLAUSE_STEPS)


clause_folds = np.repeat(folds, sizes)
ideas = np.zeros_like(carried)
for k in range(FOLDS):
    out = clause_folds == k
    W, B = learn_ideas(~out)
    ideas[out] = XC[out] @ W + B
    rows_of_folds[k, :, OUT:] = W
WI, BI = learn_ideas(np.ones(len(clause_folds), bool))


def shown_from(scores, right, heavy):
    """From which score an idea is shown: where precision, counted twice, and recall are best on left-out authors."""
    best = lambda c: 1.25 * (heavy * ((scores > c) & right)).sum() / max(1e-6, (heavy * (scores > c)).sum() + 0.25 * (heavy * right).sum())
    return max(np.arange(-0.8, 0.5, 0.05), key=best)


# Scores are moved so that 0 is where an idea is shown, and 1 stays 1.
shown_at = np.array([0 if k in ONLY_SENTENCES else shown_from(ideas[:, k], carried[:, k] > 0, heavy_clauses[:, k]) for k in range(len(IDEAS))], np.float32)
WI, BI, ideas = WI / (1 - shown_at), (BI - shown_at) / (1 - shown_at), (ideas - shown_at) / (1 - shown_at)
rows_of_folds[:, :, OUT:] /= (1 - shown_at).astype(np.float16)
told = lambda yes, right, heavy: 2 * (heavy * (yes & right)).sum() / max(1e-6, (heavy * (yes.astype(float) + right)).sum())
print("step 2, F1 of the ideas, left out:", {idea: round(float(told(ideas[:, k] > 0, carried[:, k] > 0, heavy_clauses[:, k])), 2) for k, idea in enumerate(IDEAS)}, flush=True)


def pooled(scores, sizes):
    """Strongest and mean of each idea over the clauses of each note."""
    starts = np.cumsum(sizes) - sizes
    return np.concatenate([np.maximum.reduceat(scores, starts), np.add.reduceat(scores, starts) / sizes[:, None]], 1)


def counts(seen):
    """The few numbers the last step sees besides; reading.ts makes the same."""
    return np.array([x["m"] for x in seen], dtype=np.float32)


def words_of(seen):
    return np.expm1(counts(seen)[:, 0])


# --- 3. the last step
ZN = np.concatenate([left_out, pooled(ideas, sizes), counts(NF)], 1).astype(np.float32)
if T:
    XTC, test_sizes = clause_rows(TF)
    ZT = np.concatenate([first, pooled(XTC @ WI + BI, test_sizes), counts(TF)], 1).astype(np.float32)
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


goal, heavy = torch.tensor(targets), torch.tensor(weights)
truth = targets[:, 3:]
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
            verdict = F.cross_entropy(o[:, :3], goal[part, :3], label_smoothing=0.03, reduction="none")
            yes = F.binary_cross_entropy_with_logits(o[:, 3:], goal[part, 3:], reduction="none").mean(1)
            loss = ((verdict + 6 * yes) * heavy[part]).mean()
            best.zero_grad()
            loss.backward()
            best.step()
            plan.step()
    return net.eval()


def predict(nets, x):
    with torch.no_grad():
        return torch.stack([net(x) for net in nets]).mean(0).numpy()


second = np.zeros((len(N), OUT), np.float32)
for k in range(FOLDS):
    out = folds == k
    second[out] = predict([fit(~out, A.seed)], scaled[np.flatnonzero(out)])


# The guide's own notes and those modelled on public pages: the others are odder than what people receive.
usual = (np.isin(kind, list("abc")) | like | found) & ~again

right = np.array([VERDICTS.index(row["verdict"]) for row in N])
table_of, bonus = combinations(right, np.array([answers_of(row) for row in N]) > 0, weights)
apart = second.copy()
second = length_counted(weighed(second, table_of, bonus), words_of(NF))
thresholds = choose(second[usual], truth[usual], weights[usual])
show("step 3, left out", score(N, second[:, :3].argmax(1), second[:, 3:] > thresholds))
show("  public kind", score([row for row, kept in zip(N, like) if kept], second[like, :3].argmax(1), second[like, 3:] > thresholds))
show("  real kind", score([row for row, kept in zip(N, real) if kept], second[real, :3].argmax(1), second[real, 3:] > thresholds))
temperature = temperature_of(second[like], right[like])
print("temperature", temperature, "thresholds", dict(zip(ANSWERS, thresholds.round(1).tolist())))
nets = [fit(np.ones(len(N), bool), A.seed + k) for k in range(NETS)]
if T:
    last = predict(nets, torch.tensor((ZT - mean) / spread))
    last = length_counted(weighed(last, table_of, bonus), words_of(TF))
    show("step 3, test", score(T, last[:, :3].argmax(1), last[:, 3:] > thresholds))
    for lang in sorted({r["lang"] for r in T}):
        at = np.array([r["lang"] == lang for r in T])
        show("  " + lang, score([r for r in T if r["lang"] == lang], last[at, :3].argmax(1), last[at, 3:] > thresholds))

if A.write:
    import write_model

    write_model.write(table.keys, np.asarray((X > 0).sum(0)).ravel(), W1, B1, WI, BI, mean, spread, nets)
    np.save(WORK / "rows.npy", rows_of_folds)
    left = {"keys": table.keys, "folds": folds, "weights": weights, "usual": usual, "like": like, "words": words_of(NF), "second": apart}
    np.savez(WORK / "reader.npz", **left)
