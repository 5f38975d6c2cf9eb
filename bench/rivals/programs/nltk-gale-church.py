# `python3 nltk-gale-church.py FOLDER`: Gale & Church (1993) as NLTK has it (Debian's python3-nltk).
import sys
from pathlib import Path

from nltk.translate.gale_church import LanguageIndependent, align_blocks


def lines(path):
    text = path.read_text(encoding="utf-8")
    return text.split("\n") if text else []


def lengths_of(source, target):
    """NLTK takes both languages to be as long; here their ratio is the texts' own."""
    sizes = [sum(map(len, side)) for side in (source, target)]

    class Lengths(LanguageIndependent):
        AVERAGE_CHARACTERS = sizes[1] / sizes[0] if all(sizes) else 1

    return Lengths


def beads(links, sizes):
    """Links of one sentence with one as beads; sentences without links are left out."""
    found = []
    for source, target in sorted(links):
        if found and (source in found[-1][0] or target in found[-1][1]):
            found[-1][0].add(source)
            found[-1][1].add(target)
        else:
            found.append(({source}, {target}))
    for side, size in enumerate(sizes):
        held = {at for bead in found for at in bead[side]}
        for at in range(size):
            if at not in held:
                found.append(({at}, set()) if side == 0 else (set(), {at}))
    return found


for path in Path(sys.argv[1]).glob("*.source"):
    source, target = lines(path), lines(path.with_suffix(".target"))
    sizes = [[len(one) for one in side] for side in (source, target)]
    links = align_blocks(*sizes, lengths_of(source, target))
    path.with_suffix(".beads").write_text(
        "\n".join(f"{sorted(a)}:{sorted(b)}" for a, b in beads(links, (len(source), len(target)))),
        encoding="utf-8",
    )
