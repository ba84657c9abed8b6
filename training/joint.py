"""
Which verdict, origins, purpose and flags go together: the combinations the labelled notes show, each with how much
more often it occurs than its parts would by chance. The engine weighs them with what it read (appraise/joint.ts).
"""
from collections import Counter

import numpy as np

from corpus import ANSWERS

APART = {"greeting", "closing", "empty", "too-long"}
TOGETHER = [k for k, answer in enumerate(ANSWERS) if answer not in APART]
LEAST, STRENGTH = 2, 0.4


def combinations(verdicts, truth, weights):
    """Rows of [verdict, bits of TOGETHER] and the bonus of each."""
    count = Counter()
    for verdict, yes, weight in zip(verdicts, truth[:, TOGETHER], weights):
        count[(int(verdict), *map(int, yes))] += float(weight)
    rows = sorted(row for row, weight in count.items() if weight >= LEAST)
    total = sum(count[row] for row in rows)
    share_verdict = np.bincount(verdicts, weights, 3) / weights.sum()
    share = np.clip((truth[:, TOGETHER] * weights[:, None]).sum(0) / weights.sum(), 1e-4, 1 - 1e-4)
    table = np.array(rows)
    bits = table[:, 1:]
    alone = np.log(share_verdict[table[:, 0]]) + (bits * np.log(share) + (1 - bits) * np.log(1 - share)).sum(1)
    return table, (STRENGTH * (np.log([count[row] / total for row in rows]) - alone)).astype(np.float32)


def weighed(out, table, bonus):
    """Log-odds once what goes together has been weighed in."""
    verdict = out[:, :3] - np.logaddexp.reduce(out[:, :3], 1)[:, None]
    odds = out[:, 3:][:, TOGETHER]
    no = -np.logaddexp(0, odds)
    score = verdict[:, table[:, 0]] + no.sum(1)[:, None] + odds @ table[:, 1:].T + bonus
    chance = np.exp(score - score.max(1, keepdims=True))
    chance /= chance.sum(1, keepdims=True)
    found = out.copy()
    for v in range(3):
        found[:, v] = np.log(chance[:, table[:, 0] == v].sum(1) + 1e-6)
    yes = np.clip(chance @ table[:, 1:], 1e-4, 1 - 1e-4)
    found[:, [3 + k for k in TOGETHER]] = np.log(yes / (1 - yes))
    return found
