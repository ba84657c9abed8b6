"""The training material, its labels as numbers, and what the engine sees of a text (through features.ts)."""
import json
import subprocess
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
ROOT = HERE.parent
WORK = ROOT / ".cache" / "training"
NODE = ROOT / "node_modules" / ".bin" / "node"

# Which groups the words of a note would have had it not been read (clusters.py).
OWN_GROUPS = WORK / "own-groups.jsonl"

FOLDS = 10
VERDICTS = ["motivated", "ask", "unwelcome"]
ORIGINS = ["past", "present", "future"]
FLAGS = "empty greeting-only boilerplate favour pitch scam mass profile-dump too-long rude".split()
# In the order of packages/engine/src/appraise/ideas.ts.
ANSWERS = ORIGINS + ["purpose", "next-step", "greeting", "closing"] + FLAGS
IDEAS = """courtesy/greeting courtesy/closing past/met past/corresponded past/worked past/studied past/introduced
present/mutual present/shared present/follows present/advice future/partnership future/project future/hiring
future/job-seeking future/customer next/call next/meet next/question next/keep-in-touch-on vague/network
vague/interests vague/flattery flag/boilerplate flag/favour-recommendation flag/favour-endorsement
flag/favour-introduction flag/favour-referral flag/favour-money-or-vote flag/pitch-product flag/pitch-demo-or-call
flag/pitch-event-or-download flag/pitch-recruit-to-business flag/scam-money flag/scam-crypto flag/scam-romance
flag/scam-off-platform flag/mass-collector flag/mass-merge-leftover flag/profile-dump flag/rude answer/reminds
answer/purpose answer/evades purpose/stated next/some flag/mass-some""".split()
# What a stretch of a note carries, as the notes' `said` marks it.
CODES = dict(
    gr="courtesy/greeting", cl="courtesy/closing",
    pm="past/met", pc="past/corresponded", pw="past/worked", ps="past/studied", pi="past/introduced",
    rm="present/mutual", rs="present/shared", rf="present/follows", ra="present/advice",
    fp="future/partnership", fj="future/project", fh="future/hiring", fs="future/job-seeking", fc="future/customer",
    nc="next/call", nm="next/meet", nq="next/question", nk="next/keep-in-touch-on", no="next/some", u="purpose/stated",
    vn="vague/network", vi="vague/interests", vf="vague/flattery", bo="flag/boilerplate",
    xr="flag/favour-recommendation", xe="flag/favour-endorsement", xi="flag/favour-introduction",
    xl="flag/favour-referral", xm="flag/favour-money-or-vote",
    tp="flag/pitch-product", td="flag/pitch-demo-or-call", te="flag/pitch-event-or-download", tb="flag/pitch-recruit-to-business",
    ss="flag/scam-money", sc="flag/scam-crypto", sr="flag/scam-romance", so="flag/scam-off-platform",
    mc="flag/mass-collector", mm="flag/mass-merge-leftover", mg="flag/mass-some", dp="flag/profile-dump", ru="flag/rude",
)  # fmt: skip


def lines(path):
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").split("\n") if line.strip()]


def notes(paths=None):
    """Labelled notes, each with the author file it comes from."""
    rows = []
    for path in sorted(Path(path) for path in paths or (HERE / "data" / "notes").glob("*.jsonl")):
        for row in lines(path):
            row["file"] = Path(path).stem
            rows.append(row)
    return rows


def notes_of_letters():
    """The notes that the letter sequences of languages are learnt from: all but those that came later."""
    return [row for row in notes() if kind_of(row["file"]) in list("abcdefgh")]


def phrases():
    rows = []
    for path in sorted((HERE / "data" / "phrases").glob("*.jsonl")):
        for row in lines(path):
            row["lang"] = path.stem
            rows.append(row)
    return rows


def kind_of(file):
    """`x` of the file fr-x, `found` of fr-found: of which round of writing its notes are."""
    return file.split("-")[1]


# Up to c each file has a voice of its own; of the later ones one writer has written several languages.
WRITERS = {
    "d": {"de": "de-nl", "nl": "de-nl", "en": "en-fr", "fr": "en-fr", "es": "es-it-pt", "it": "es-it-pt", "pt": "es-it-pt"},
    "g": {"de": "de-nl", "nl": "de-nl", "en": "en", "fr": "fr", "es": "es-it-pt", "it": "es-it-pt", "pt": "es-it-pt"},
}
WRITERS["e"] = WRITERS["f"] = WRITERS["d"]
for kind in (*"hlmnopqrstuvwxyz", "found", "twins"):
    WRITERS[kind] = dict.fromkeys(WRITERS["d"], "all")
WRITERS["i"] = {"en": "en", "fr": "fr", "de": "de-nl", "nl": "de-nl", "es": "es-pt", "pt": "es-pt", "it": "it"}
WRITERS["j"] = {"en": "en2", "fr": "fr2", "de": "en", "nl": "en", "es": "en2", "pt": "en2"}
WRITERS["k"] = {"en": "it", "fr": "it"}
# How much the notes of each round of writing weigh (README.md says why); the others weigh 1.
WEIGHTS = {
    **dict.fromkeys("ef", 1.5),
    **dict.fromkeys("ijk", 0.5),
    **dict.fromkeys(["g", *"lmnopqrstu", "twins"], 0.4),
    **dict.fromkeys("vwyz", 0.2),
}
# How much a note that says another again weighs, beside the other.
AGAIN = 0.6
# Files written by the same people, or (`k`) by two who count as one.
SAME = {"f": "e", "j": "i", "k": "i"}


def source_of(row):
    """The file of a note; of one that says another again (`of`), the file of the other."""
    return row["of"].rsplit("-", 1)[0] if "of" in row else row["file"]


def weight_of(row):
    return WEIGHTS.get(kind_of(source_of(row)), 1) * (AGAIN if "of" in row else 1)


def author_of(file):
    language, kind = file.split("-")
    return file if kind in list("abc") else f"{WRITERS[kind][language]}-{SAME.get(kind, kind)}"


def fold_of(rows):
    """The fold of each note: authors dealt into `FOLDS`, every language into each as far as it goes."""
    files = [source_of(row) for row in rows]
    authors = sorted({author_of(file) for file in files}, key=lambda name: (name.rsplit("-", 1)[1], name))
    fold = {file: authors.index(author_of(file)) % FOLDS for file in set(files)}
    return np.array([fold[file] for file in files])


def answers_of(row):
    labels = row["labels"]
    yes = set(labels["origin"]) | set(labels["flags"])
    for name, key in (("purpose", "purpose"), ("next-step", "next_step"), ("greeting", "greeting"), ("closing", "closing")):
        if labels[key]:
            yes.add(name)
    return [float(answer in yes) for answer in ANSWERS]


def target_of(row):
    """
    Verdict and answers, 0 to 1. Where the labels are those of a second reader who did not see the writer's, what the writer
    meant (`writer`: the verdict and what is yes) counts for a third.
    """
    read = [float(row["verdict"] == v) for v in VERDICTS] + answers_of(row)
    if "writer" not in row:
        return read
    meant = row["writer"].split()
    return [(2 * a + b) / 3 for a, b in zip(read, [float(name in meant) for name in VERDICTS + ANSWERS])]


def clauses_of(row, starts):
    """
    What each clause of a note carries, a row of 0 and 1 an idea, or None where nobody has marked the note. `starts`: where
    its clauses begin. A stretch tells of each clause with which it shares two fifths of the shorter of both.
    """
    if "said" not in row:
        return None
    ends = [*starts[1:], len(row["text"])]
    carried = np.zeros((max(1, len(starts)), len(IDEAS)), np.float32)
    for (at, codes), to in zip(row["said"], [*(at for at, _ in row["said"][1:]), len(row["text"])]):
        for k, (start, end) in enumerate(zip(starts, ends)):
            if codes and min(end, to) - max(start, at) >= 0.4 * min(end - start, to - at):
                carried[k, [IDEAS.index(CODES[code]) for code in codes.split()]] = 1
    return carried


def texts_to(path, rows):
    """What features.ts and words.ts read of each text, a JSON line each."""
    own = {row["id"]: row["groups"] for row in lines(OWN_GROUPS)}
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        for row in rows:
            groups = own.get(row.get("of", row.get("id")), {})
            file.write(json.dumps({"text": row["text"], "groups": groups}) + "\n")


def features(rows, name, without=""):
    """What the engine's own code makes of each text, so that training and reading never differ."""
    source, target = WORK / f"{name}.in.jsonl", WORK / f"{name}.out.jsonl"
    texts_to(source, rows)
    subprocess.run([NODE, "--conditions=entregent-source", HERE / "features.ts", source, target, without], check=True)
    return lines(target)


def f1(yes, truth):
    hits = float((yes & truth).sum())
    return 0.0 if hits == 0 else 2 * hits / float(yes.sum() + truth.sum())


def score(rows, verdicts, yes):
    """The figures of the corpus' own scorer, for choosing settings. `verdicts`: indexes; `yes`: bools, one column an answer."""
    truth = np.array([answers_of(row) for row in rows]) > 0
    right = np.array([VERDICTS.index(row["verdict"]) for row in rows])
    out = {"verdict": float(np.mean([f1(verdicts == c, right == c) for c in range(3)]))}
    out["origin"] = f1(yes[:, :3], truth[:, :3])
    out["purpose"], out["next"] = f1(yes[:, 3], truth[:, 3]), f1(yes[:, 4], truth[:, 4])
    out["flags"] = f1(yes[:, 7:], truth[:, 7:])
    out["reading"] = float(np.mean(list(out.values())))
    for name in ("past", "present", "future", "scam", "pitch", "favour", "mass", "rude", "boilerplate"):
        at = ANSWERS.index(name)
        out[name] = f1(yes[:, at], truth[:, at])
    out["greet"], out["close"] = [float((yes[:, k] == truth[:, k]).mean()) for k in (5, 6)]
    return out


def show(name, figures):
    print(name.ljust(16), " ".join(f"{key}={value:.3f}" for key, value in figures.items()), flush=True)
