"""From where an answer is yes and how sure a verdict is: chosen on notes by authors the reader has not read."""
import numpy as np
import torch
import torch.nn.functional as F

from corpus import ANSWERS, ORIGINS
from write_model import TARGET, notice


def length_counted(out, words):
    """Whether a note is too long is counted, not read (appraise/verdicts.ts). `words`: how many each has."""
    out[:, 3 + ANSWERS.index("too-long")] = np.where(words > 119.5, 9, -9)
    return out


def weighted_f1(yes, right, heavy):
    """F1; where two readings differ, half of the note is right."""
    hits = (heavy * yes * right).sum()
    return 0.0 if hits == 0 else 2 * hits / (heavy * (yes + right)).sum()


STEPS = np.arange(-2.2, 1.3, 0.1)
# How many steps on either side are looked at together, and what lying 1 away from 0 costs.
AROUND, COST = 4, 0.01
# By how much less sure a tie is in notes of other people than in ours, by authors left out (docs/reading-notes.md).
FURTHER = 0.5


def choose(out, truth, weights):
    """The threshold of each answer about which the labels are met best, drawn a little to 0: the best one alone is luck."""
    best = np.zeros(len(ANSWERS))
    for k in range(len(ANSWERS)):
        right, score = truth[:, k], out[:, 3 + k]
        agrees = lambda yes: 1 - np.abs(yes - right).mean() if k in (5, 6) else weighted_f1(yes, right, weights)
        met = np.pad([agrees((score > c).astype(float)) for c in STEPS], AROUND, mode="edge")
        met = np.convolve(met, np.full(2 * AROUND + 1, 1 / (2 * AROUND + 1)), "valid")
        best[k] = STEPS[np.argmax(met - COST * abs(STEPS))] - (FURTHER if ANSWERS[k] in ORIGINS else 0)
    return best


def temperature_of(out, right):
    """What to divide the verdicts' log-odds by, so that they are as sure as they are right."""
    said, right = torch.tensor(out[:, :3]), torch.tensor(right)
    return min(np.arange(0.5, 3, 0.05), key=lambda t: F.cross_entropy(said / t, right).item())


def write(thresholds, temperature, table, bonus):
    listed = ", ".join(f"{t:.1f}" for t in thresholds)
    (TARGET / "thresholds.generated.ts").write_text(
        f"{notice('network.py')}export const thresholds: {{ readonly answers: readonly number[]; readonly temperature: number }} = {{\n"
        f"  answers: [{listed}],\n  temperature: {temperature:.2f},\n}};\n\n"
        "/** Verdict, bits of the answers that go together, bonus. */\n"
        "export const combinations: readonly (readonly [verdict: 0 | 1 | 2, bits: number, bonus: number])[] = [\n"
        + "".join(f"  [{row[0]}, {sum(int(bit) << k for k, bit in enumerate(row[1:]))}, {b:.2f}],\n" for row, b in zip(table.tolist(), bonus))
        + "];\n"
    )
