"""Packs the trained weights as the engine loads them (packages/engine/src/appraise/model.ts reads the same order)."""
import base64

import numpy as np

from codes import coded, digits, written
from corpus import ROOT

TARGET = ROOT / "packages" / "engine" / "src" / "appraise"

# The rows that weigh most in the notes read are kept finer: two columns a character, the others five.
FINE, FINE_SIZE, COARSE_SIZE = 40000, 2, 5
NO_COLUMN = 255


def notice(script):
    return f"// Made by training/{script} (see training/README.md); do not edit.\n"


def floats(values):
    return np.ascontiguousarray(values).astype("<f4").tobytes()


def padded(raw):
    return raw + b"\0" * (-len(raw) % 4)


def side_by_side(state, mean, spread):
    """All networks as one: inputs in their own scale x (units of every network, then outputs), its bias, units x outputs."""
    straight = np.mean([s["skip.weight"] for s in state], 0)
    inner = np.concatenate([s["a.weight"] for s in state] + [straight], 0).astype(float)
    bias = np.concatenate([s["a.bias"] for s in state] + [np.mean([s["b.bias"] + s["skip.bias"] for s in state], 0)])
    outer = np.concatenate([s["b.weight"].T / len(state) for s in state], 0)
    return (inner / spread).T, bias - inner @ (mean / spread), outer


def rows_of(W1, WI, size, weights):
    """Some rows' characters, and what it takes to read them: the columns and vectors of each group, two scales."""
    note, note_groups, note_vectors, note_top = coded(W1, size, weights)
    idea, idea_groups, idea_vectors, idea_top = coded(WI, size, weights)
    groups = note_groups + [[W1.shape[1] + column for column in group] for group in idea_groups]
    columns = np.array([group + [NO_COLUMN] * (size - len(group)) for group in groups], np.uint8)
    text = written(np.concatenate([note[:, :1], idea[:, :1], note[:, 1:], idea[:, 1:]], 1))
    vectors = np.concatenate([note_vectors, idea_vectors])
    head = np.array([size, len(note_groups), len(idea_groups)], "<i4").tobytes() + floats([note_top, idea_top])
    return text, head + padded(columns.tobytes()) + padded(vectors.tobytes())


def write(keys, seen, W1, B1, WI, BI, mean, spread, nets):
    """`seen`: how many of the notes learnt from show each feature."""
    heavy = seen * ((W1**2).sum(1) + (WI**2).sum(1))
    fine = np.zeros(len(keys), bool)
    fine[np.argsort(-heavy, kind="stable")[:FINE]] = True
    gaps = np.diff(keys.astype(np.int64), prepend=0)
    rows = written(digits(gaps * 2 + fine, 3))
    fine_text, fine_book = rows_of(W1[fine], WI[fine], FINE_SIZE, np.sqrt(seen[fine]))
    coarse_text, coarse_book = rows_of(W1[~fine], WI[~fine], COARSE_SIZE, np.sqrt(seen[~fine]))
    state = [{k: v.detach().numpy() for k, v in net.state_dict().items()} for net in nets]
    inner, inner_bias, outer = side_by_side(state, mean, spread)
    numbers = [np.array([outer.shape[0], inner.shape[0]], dtype="<i4").tobytes(), floats(B1), floats(BI)]
    numbers += [floats(inner), floats(inner_bias), floats(outer), fine_book, coarse_book]
    parts = {"rows": rows, "fine": fine_text, "coarse": coarse_text, "numbers": base64.b64encode(b"".join(numbers)).decode()}
    (TARGET / "model.generated.ts").write_text(
        notice("train.py") + "".join(f'export const {name}: string =\n  "{text}";\n' for name, text in parts.items())
    )
    print("rows", len(keys), "characters", sum(map(len, parts.values())))
