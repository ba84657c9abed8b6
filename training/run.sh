#!/usr/bin/env bash
# Makes every generated file of the reader again, from the data in this folder.
set -euo pipefail
cd "$(dirname "$0")/.."
# One thread: sums in one order, so that the same data gives the same files.
export OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
python3 -m venv .cache/venv
.cache/venv/bin/pip install --quiet -r training/requirements.txt
.cache/venv/bin/python training/nouns.py
.cache/venv/bin/python training/language.py
.cache/venv/bin/python training/clusters.py
.cache/venv/bin/python training/train.py --write "$@"
.cache/venv/bin/python training/network.py --write
