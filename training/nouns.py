"""
German nouns, which are written large and are no names: `python training/nouns.py` writes language/packs/nouns.generated.ts.

A word of our German notes is one where it stands within a sentence, is written large, and often has an article, a possessive
or a number before it.
"""
import re
from collections import Counter

from corpus import ROOT, notes
from profiles import fold

# How often a word has such a word before it, and which share of the places where it is written large.
LEAST, SHARE = 2, 0.2
BEFORE = set(
    """der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meinem meiner
    dein deine deinen deinem deiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem
    unserer euer eure euren eurem eurer im am zum zur beim vom ins ans furs aufs dieser diese dieses diesen diesem jeder jede
    jedes jeden jedem welche welcher welches welchen welchem viel viele vielen alle allen aller einige einigen mehr weniger
    wenig zwei drei vier funf zehn beide beiden manche mancher pro""".split()
)


def main():
    large, nouns = Counter(), Counter()
    for row in notes():
        if row["lang"] != "de":
            continue
        opens, before = True, ""
        for piece in re.findall(r"[^\W\d_]+|\d+|[^\w\s]|\n", row["text"]):
            if piece[0].isalpha():
                word = fold(piece)
                if piece[0].isupper() and not piece.isupper() and not opens:
                    large[word] += 1
                    nouns[word] += before in BEFORE
                opens, before = False, word
            else:
                opens, before = opens or piece in ".!?:\n", piece
    found = sorted(word for word, count in nouns.items() if count >= max(LEAST, SHARE * large[word]) and len(word) > 2 and word.isascii())
    (ROOT / "packages/engine/src/language/packs/nouns.generated.ts").write_text(
        "// Made by training/nouns.py (see training/README.md); do not edit. German nouns, which are written large.\n"
        f'export const nouns: string =\n  "{" ".join(found)}";\n'
    )
    print(len(found), "nouns,", sum(large[word] for word in found), "of", sum(large.values()), "words written large")


if __name__ == "__main__":
    main()
