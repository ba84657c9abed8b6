"""
Teaches the network that reads a note's words in their order, after train.py: `python training/network.py --write` writes
appraise/network/network.generated.ts and appraise/thresholds.generated.ts.

What it sees of a word is what the reader's rows say of its features (`evidence`), those of a reader that has not read the
note's author, and the word's group. Three are taught: two each without the authors of some HELD folds, on whose notes
thresholds and temperature are chosen; and the one that is kept, on all notes.
"""
import argparse
import base64
import math
import subprocess

import numpy as np
import scipy.sparse as sp
import torch
import torch.nn as nn
import torch.nn.functional as F

import thresholds
from codes import coded, written
from corpus import ANSWERS, CODES, HERE, IDEAS, NODE, VERDICTS, WORK, answers_of, notes, score, show, target_of, texts_to
from joint import combinations, weighed
from write_model import NO_COLUMN, TARGET, floats, notice, padded

args = argparse.ArgumentParser()
args.add_argument("--seed", type=int, default=7)
args.add_argument("--epochs", type=float, default=12)
args.add_argument("--share", type=float, default=0.5, help="how much the network's answers count beside the last step's (model.ts)")
args.add_argument("--write", action="store_true")
A = args.parse_args()
torch.set_num_threads(1)

# As in appraise/network/index.ts.
SIZE, REACHES, NEIGHBOURS, MOST, LIMIT, KINDS = 64, (1, 2, 4, 1), 5, 255, 10, 9
SEEN_UNIT, BLEND_UNIT, GATE_UNIT = 2048, 8192, 1024
OUT = 3 + len(ANSWERS)
INPUTS = OUT + len(IDEAS)
HELD = ((2, 4, 8), (5, 6, 7))
TOKENS = 2600  # words a batch
DROP, WORD_DROP, GROUP_SIZE = 0.3, 0.2, 4


class Words:
    """The words of some texts, one after the other, and what the reader's rows say of each."""

    def __init__(self, rows, name):
        source, target = WORK / f"{name}.in.jsonl", WORK / f"{name}"
        texts_to(source, rows)
        subprocess.run([NODE, "--conditions=entregent-source", HERE / "words.ts", source, target], check=True)
        read = lambda end, kind: np.fromfile(f"{target}.{end}", kind)
        words = read("words", "<i4").reshape(-1, 4)
        self.features, self.first = read("features", "<u4"), read("first", "u1").astype(np.float32)
        self.counts, self.group, self.kind, self.begins = words[:, 0], words[:, 1].astype(np.int64) + 1, words[:, 2].astype(np.int64), words[:, 3]
        each = read("notes", "<i4")
        self.all, self.lengths, self.starts = each, np.minimum(each, MOST + 1), np.cumsum(each) - each
        self.note = np.repeat(np.arange(len(each)), each)

    def learn_from(self, keys, tables, folds):
        """Evidence by the rows (features x INPUTS) of the reader that has not seen the note's fold; words x INPUTS."""
        column = np.minimum(np.searchsorted(keys, self.features), len(keys) - 1)
        known = keys[column] == self.features
        word = np.repeat(np.arange(len(self.counts)), self.counts)
        self.evidence = np.zeros((len(self.counts), INPUTS), np.float16)
        for fold in np.unique(folds):
            for here in np.array_split(np.flatnonzero(folds[self.note] == fold), 8):
                if not len(here):
                    continue
                # Words of a fold come in runs; what lies between the first and last of them is looked at and left out.
                inside = np.zeros(len(self.counts), np.int32) - 1
                inside[here] = np.arange(len(here))
                used = known & (inside[word] >= 0)
                place = (inside[word[used]], column[used])
                shape = (len(here), len(keys))
                table = tables[fold].astype(np.float32)
                once = sp.csr_matrix((self.first[used], place), shape=shape) @ table[:, :OUT]
                every = sp.csr_matrix((np.ones(used.sum(), np.float32), place), shape=shape) @ table[:, OUT:]
                self.evidence[here] = np.concatenate([once, every], 1)

    def batch(self, index, scale):
        lengths = self.lengths[index][:, None]
        at = np.arange(lengths.max())[None]
        empty = at >= lengths
        # A text of too many words still ends with the one that stands for it.
        at = self.starts[index][:, None] + np.where(empty, 0, np.where(at == lengths - 1, self.all[index][:, None] - 1, at))
        evidence = torch.from_numpy(self.evidence[at].astype(np.float32)) * scale
        return evidence.clamp(-LIMIT, LIMIT), torch.from_numpy(self.group[at]), torch.from_numpy(self.kind[at]), torch.from_numpy(empty)

    def batches(self, index, rng):
        """Notes of like length together, in no order."""
        index = index[np.argsort(self.lengths[index] + rng.random(len(index)) * 6)]
        parts, part = [], []
        for note in index:
            part.append(note)
            if len(part) * self.lengths[note] >= TOKENS:
                parts.append(np.array(part))
                part = []
        if part:
            parts.append(np.array(part))
        rng.shuffle(parts)
        return parts

    def marked(self, row, note):
        """The ideas each word of a note carries, by the marks of whoever labelled it; None without such."""
        if "said" not in row:
            return None
        begins = self.begins[self.starts[note] : self.starts[note] + self.lengths[note] - 1]
        carried = np.zeros((len(begins) + 1, len(IDEAS)), np.float32)
        stretch = np.searchsorted([at for at, _ in row["said"]], begins + 0.5) - 1
        for word, at in enumerate(stretch):
            if at >= 0 and row["said"][at][1]:
                carried[word, [IDEAS.index(CODES[code]) for code in row["said"][at][1].split()]] = 1
        return carried


class Layer(nn.Module):
    def __init__(self, reach):
        super().__init__()
        self.level = nn.LayerNorm(SIZE)
        self.blend = nn.Conv1d(SIZE, SIZE, NEIGHBOURS, padding=reach * (NEIGHBOURS // 2), dilation=reach, groups=SIZE)
        self.up, self.out, self.drop = nn.Linear(SIZE, 2 * SIZE), nn.Linear(SIZE, SIZE), nn.Dropout(DROP)

    def forward(self, x, empty):
        seen = self.level(x).masked_fill(empty[..., None], 0)
        through, gate = self.up(self.blend(seen.transpose(1, 2)).transpose(1, 2)).chunk(2, -1)
        return x + self.drop(self.out(through * F.hardsigmoid(gate)))


class Network(nn.Module):
    """`groups`: vectors the groups begin with."""

    def __init__(self, groups):
        super().__init__()
        self.group, self.kind, self.input = nn.Embedding(len(groups) + 1, SIZE), nn.Embedding(2 * KINDS, SIZE), nn.Linear(INPUTS, SIZE)
        nn.init.normal_(self.group.weight, 0, 0.1)
        self.group.weight.data[1:, : groups.shape[1]] = torch.from_numpy(groups * (0.3 / groups.std()))
        nn.init.normal_(self.kind.weight, 0, 0.1)
        nn.init.normal_(self.input.weight, 0, 0.06)
        self.layers = nn.ModuleList(Layer(reach) for reach in REACHES)
        self.level, self.drop = nn.LayerNorm(SIZE), nn.Dropout(DROP)
        # To each answer: how much a word matters, what it says, and what it says among all alike.
        self.matters, self.says, self.plain = nn.Linear(SIZE, OUT), nn.Linear(SIZE, OUT), nn.Linear(SIZE, OUT)
        self.ideas = nn.Linear(SIZE, len(IDEAS))

    def forward(self, evidence, group, kind, empty):
        x = self.drop(self.input(evidence) + self.group(group) + self.kind(kind))
        for layer in self.layers:
            x = layer(x, empty)
        x = self.level(x)
        matters = self.matters(x).masked_fill(empty[..., None], -1e4).softmax(1)
        full = (~empty)[..., None]
        answers = (matters * self.says(self.drop(x))).sum(1) + self.plain(self.drop((x * full).sum(1) / full.sum(1)))
        return answers, self.ideas(self.drop(x))


def teach(words, rows, index, goal, weights, groups, scale):
    """A network taught on the notes `index`."""
    torch.manual_seed(A.seed)
    rng = np.random.default_rng(A.seed)
    network = Network(groups)
    best = torch.optim.AdamW(network.parameters(), lr=2e-3, weight_decay=0.02)
    marks = {note: words.marked(rows[note], note) for note in index}
    chance = np.minimum(1, 1.2 * weights**0.75)
    drawn = lambda: words.batches(index[rng.random(len(index)) < chance[index]], rng)
    total, step, run = int(len(drawn()) * A.epochs), 0, 0.0
    plan = torch.optim.lr_scheduler.LambdaLR(best, lambda s: min(1, (s + 1) / 200) * max(0.01, 0.5 * (1 + math.cos(math.pi * min(1, s / total)))))
    while step < total:
        for part in drawn():
            evidence, group, kind, empty = words.batch(part, scale)
            # Some words are seen without their group, half of them not at all.
            lost = torch.rand(group.shape) < WORD_DROP
            group = group.masked_fill(lost, 0)
            evidence = evidence.masked_fill((lost & (torch.rand(group.shape) < 0.5))[..., None], 0)
            out, ideas = network(evidence, group, kind, empty)
            heavy = torch.tensor(weights[part] ** 0.5)
            loss = (heavy * off(out, torch.tensor(goal[part]))).mean()
            shown = [k for k, note in enumerate(part) if marks[note] is not None]
            if shown:
                truth = torch.zeros(len(shown), group.shape[1], len(IDEAS))
                for k, place in enumerate(shown):
                    carried = marks[part[place]]
                    truth[k, : len(carried)] = torch.from_numpy(carried)
                full = (~empty[shown]).float()
                loss = loss + 4 * (F.binary_cross_entropy_with_logits(ideas[shown], truth, reduction="none").mean(2) * full).sum() / full.sum()
            best.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            best.step()
            plan.step()
            step, run = step + 1, 0.99 * run + 0.01 * loss.item()
            if step % 500 == 0:
                print(f"  {step} of {total}, loss {run:.4f}", flush=True)
            if step >= total:
                break
    return network.eval()


def off(out, goal):
    """How far answers are from the labels: the verdict, and six times the mean of the others."""
    verdict = F.cross_entropy(out[:, :3], goal[:, :3], label_smoothing=0.03, reduction="none")
    return verdict + 6 * F.binary_cross_entropy_with_logits(out[:, 3:], goal[:, 3:], reduction="none").mean(1)


def read(network, words, index, scale):
    out = np.zeros((len(index), OUT), np.float32)
    order = np.argsort(words.lengths[index])
    with torch.no_grad():
        for part in np.array_split(order, len(order) // 64 + 1):
            out[part] = network(*words.batch(index[part], scale))[0].numpy()
    return out


def packed(network, spread, groups_seen):
    """The network as appraise/network/index.ts loads it: numbers, and the groups' vectors as characters."""
    state = {name: value.detach().numpy() for name, value in network.state_dict().items()}

    def rows(weights, shifts, unit):
        """Eight-bit rows, and what their sums with numbers in `unit`ths are multiplied by and shifted."""
        scales = np.abs(weights).max(1) / 127
        return padded(np.round(weights / scales[:, None]).astype(np.int8).tobytes()) + floats(scales / unit) + floats(shifts)

    codes, columns, vectors, top = coded(state["group.weight"], GROUP_SIZE, np.sqrt(groups_seen))
    text = written(np.concatenate([codes[:, :1], codes], 1))
    listed = np.array([group + [NO_COLUMN] * (GROUP_SIZE - len(group)) for group in columns], np.uint8)
    parts = [np.array([SIZE, OUT, INPUTS, len(codes)], "<i4").tobytes(), floats(1 / spread), floats(state["kind.weight"])]
    parts += [np.array([GROUP_SIZE, len(columns)], "<i4").tobytes(), floats([top]), padded(listed.tobytes()), padded(vectors.tobytes())]
    parts.append(rows(state["input.weight"], state["input.bias"], SEEN_UNIT))
    for k in range(len(REACHES)):
        layer = {name: state[f"layers.{k}.{name}"] for name in ("level.weight", "level.bias", "blend.weight", "blend.bias", "up.weight", "up.bias", "out.weight", "out.bias")}
        blend = np.clip(np.round(layer["blend.weight"][:, 0].T * BLEND_UNIT), -32768, 32767).astype("<i2")
        shifts = layer["up.bias"] + layer["up.weight"] @ layer["blend.bias"]
        parts += [floats(layer["level.weight"]), floats(layer["level.bias"] * SEEN_UNIT), padded(blend.tobytes())]
        parts += [rows(layer["up.weight"], shifts, SEEN_UNIT), rows(layer["out.weight"], layer["out.bias"], GATE_UNIT)]
    heads = [state[f"{name}.{part}"] for part in ("weight", "bias") for name in ("matters", "says", "plain")]
    parts += [floats(state["level.weight"]), floats(state["level.bias"] * SEEN_UNIT), rows(np.concatenate(heads[:3]), np.concatenate(heads[3:]), SEEN_UNIT)]
    return b"".join(parts), text


def settle(rows, reader, goal, alone):
    """Thresholds, temperature and what goes together, by what both ways of reading make of the usual notes of HELD folds."""
    right = np.array([VERDICTS.index(row["verdict"]) for row in rows])
    table, bonus = combinations(right, np.array([answers_of(row) for row in rows]) > 0, reader["weights"])
    usual = np.flatnonzero(np.isin(reader["folds"], sum(HELD, ())) & reader["usual"])
    for share in (0, 1, A.share):
        out = (1 - share) * reader["second"][usual] + share * alone[usual]
        out = thresholds.length_counted(weighed(out, table, bonus), reader["words"][usual])
        kept = thresholds.choose(out, goal[usual, 3:], reader["weights"][usual])
        show(f"left out, {share}", score([rows[k] for k in usual], out[:, :3].argmax(1), out[:, 3:] > kept))
    like = reader["like"][usual]
    temperature = thresholds.temperature_of(out[like], right[usual][like])
    print("temperature", temperature, "thresholds", dict(zip(ANSWERS, kept.round(1).tolist())))
    return kept, temperature, table, bonus


def main():
    rows = notes()
    reader = np.load(WORK / "reader.npz")
    tables = np.load(WORK / "rows.npy", mmap_mode="r")
    folds, weights = reader["folds"], reader["weights"]
    assert len(folds) == len(rows), "train.py has not read these notes"
    words = Words(rows, "words")
    words.learn_from(reader["keys"], tables, folds)
    spread = words.evidence[::37].astype(np.float32).std(0) + 1e-6
    scale = torch.tensor(1 / spread)
    goal = np.array([target_of(row) for row in rows], np.float32)
    groups = np.load(WORK / "groups.npy")

    alone = np.zeros((len(rows), OUT), np.float32)
    for held in (np.isin(folds, group) for group in HELD):
        network = teach(words, rows, np.flatnonzero(~held), goal, weights, groups, scale)
        alone[held] = read(network, words, np.flatnonzero(held), scale)
    kept, temperature, table, bonus = settle(rows, reader, goal, alone)
    if A.write:
        network = teach(words, rows, np.arange(len(rows)), goal, weights, groups, scale)
        numbers, text = packed(network, spread, 1 + np.bincount(words.group, minlength=len(groups) + 1))
        (TARGET / "network" / "network.generated.ts").write_text(
            notice("network.py")
            + f'export const numbers: string =\n  "{base64.b64encode(numbers).decode()}";\nexport const groups: string =\n  "{text}";\n'
        )
        thresholds.write(kept, temperature, table, bonus)
        print("characters", len(numbers) * 4 // 3 + len(text))


if __name__ == "__main__":
    main()
