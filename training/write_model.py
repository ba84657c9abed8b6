"""Packs the trained weights as the engine loads them (packages/engine/src/appraise/model.ts reads the same order)."""
import base64

import numpy as np

from corpus import ROOT

NOTICE = "// Made by training/train.py (see training/README.md); do not edit.\n"
TARGET = ROOT / "packages" / "engine" / "src" / "appraise"


STEPS = 12


MIDDLE = 7
WEIGHTS = np.round(127 * (np.arange(MIDDLE + 1) / MIDDLE) ** 1.75)


def small(table):
    """Rows as codes of four bits (appraise/four-bits.ts), each with its scale: 2 to the power of minus a twelfth of a byte."""
    needed = np.maximum(np.abs(table).max(1), 1e-8) / 127
    step = np.clip(np.floor(-np.log2(needed) * STEPS), 0, 255).astype(np.uint8)
    scale = 2.0 ** (-step.astype(float) / STEPS)
    nearest = np.searchsorted((WEIGHTS[1:] + WEIGHTS[:-1]) / 2, np.abs(table) / scale[:, None])
    return step, (MIDDLE + np.sign(table) * nearest).astype(np.uint8)


def four_bits(codes):
    """Each row's codes two a byte, the first in the lower bits."""
    even = np.pad(codes, ((0, 0), (0, codes.shape[1] % 2)))
    return (even[:, ::2] | (even[:, 1::2] << 4)).astype(np.uint8).tobytes()


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


def write(keys, W1, B1, WI, BI, mean, spread, nets, thresholds, temperature, table, bonus):
    note_scale, note = small(W1)
    idea_scale, idea = small(WI)
    state = [{k: v.detach().numpy() for k, v in net.state_dict().items()} for net in nets]
    inner, inner_bias, outer = side_by_side(state, mean, spread)
    parts = [np.array([len(keys), outer.shape[0], inner.shape[0]], dtype="<i4").tobytes(), keys.astype("<u4").tobytes()]
    both = np.concatenate([note, idea], 1)
    parts += [padded(note_scale.tobytes()), padded(idea_scale.tobytes()), padded(four_bits(both))]
    parts += [floats(B1), floats(BI), floats(inner), floats(inner_bias), floats(outer)]
    blob = b"".join(parts)
    text = base64.b64encode(blob).decode()
    (TARGET / "model.generated.ts").write_text(f'{NOTICE}export const model: string =\n  "{text}";\n')
    listed = ", ".join(f"{t:.1f}" for t in thresholds)
    (TARGET / "thresholds.generated.ts").write_text(
        f"{NOTICE}export const thresholds: {{ readonly answers: readonly number[]; readonly temperature: number }} = {{\n"
        f"  answers: [{listed}],\n  temperature: {temperature:.2f},\n}};\n\n"
        "/** Verdict, bits of the answers that go together, bonus. */\n"
        "export const combinations: readonly (readonly [verdict: 0 | 1 | 2, bits: number, bonus: number])[] = [\n"
        + "".join(f"  [{row[0]}, {sum(int(bit) << k for k, bit in enumerate(row[1:]))}, {b:.2f}],\n" for row, b in zip(table.tolist(), bonus))
        + "];\n"
    )
    print("rows", len(keys), "bytes", len(blob), "as text", len(text))
