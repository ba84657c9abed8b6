"""Trains the language model: `python training/language.py` writes language/model.generated.ts."""
import base64
import json
import random
import subprocess
import unicodedata

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from corpus import HERE, NODE, ROOT, WORK, lines, notes_of_letters, phrases

SEED, LANGUAGES, BUCKETS = 3, ["de", "en", "es", "fr", "it", "nl", "pt"], 1 << 15


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def samples():
    """Whole texts and stretches of two to eight words, many of them without accents, so that short notes are told too."""
    found = []
    for row in notes_of_letters() + phrases():
        words = row["text"].split()
        variants = [row["text"]]
        for _ in range(3):
            if len(words) > 3:
                size = random.randint(2, 8)
                at = random.randint(0, max(0, len(words) - size))
                variants.append(" ".join(words[at : at + size]))
        for text in variants:
            found.append((text, row["lang"]))
            if random.random() < 0.4:
                found.append((plain(text), row["lang"]))
    return found


def features(texts):
    WORK.mkdir(parents=True, exist_ok=True)
    source, target = WORK / "language.in.jsonl", WORK / "language.out.jsonl"
    source.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts))
    subprocess.run([NODE, "--conditions=entregent-source", HERE / "language-features.ts", source, target], check=True)
    return [np.array(found or [0], dtype=np.int64) for found in lines(target)]


def main():
    random.seed(SEED)
    np.random.seed(SEED)
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    found = samples()
    X = features([text for text, _ in found])
    y = np.array([LANGUAGES.index(language) for _, language in found])
    counts = np.bincount(y, minlength=len(LANGUAGES))
    weight = torch.tensor((counts.mean() / counts) ** 0.7, dtype=torch.float32)
    table = nn.EmbeddingBag(BUCKETS, len(LANGUAGES), mode="sum")
    nn.init.zeros_(table.weight)
    bias = nn.Parameter(torch.zeros(len(LANGUAGES)))
    optimiser = torch.optim.Adam([{"params": table.parameters(), "lr": 0.02}, {"params": [bias], "lr": 0.01}])
    for _ in range(5):
        order = np.random.permutation(len(X))
        for group in optimiser.param_groups:
            group["lr"] *= 0.6
        for at in range(0, len(X), 256):
            part = order[at : at + 256]
            rows = [X[k] for k in part]
            starts = torch.tensor(np.cumsum([0] + [len(row) for row in rows[:-1]]))
            scale = torch.tensor([len(row) ** -0.5 for row in rows], dtype=torch.float32)[:, None]
            logits = table(torch.tensor(np.concatenate(rows)), starts) * scale + bias
            loss = F.cross_entropy(logits, torch.tensor(y[part]), weight=weight, label_smoothing=0.02)
            loss = loss + 1e-6 * (table.weight**2).sum()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    weights = table.weight.detach().numpy()
    scale = np.abs(weights).max() / 127
    small = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    blob = np.concatenate([[scale], bias.detach().numpy()]).astype("<f4").tobytes() + small.tobytes()
    (ROOT / "packages/engine/src/language/model.generated.ts").write_text(
        "// Made by training/language.py (see training/README.md); do not edit. Letter-sequence weights of the seven languages.\n"
        f'export const languageModel: string =\n  "{base64.b64encode(blob).decode()}";\n'
    )
    print(len(X), "samples", len(blob), "bytes")


if __name__ == "__main__":
    main()
