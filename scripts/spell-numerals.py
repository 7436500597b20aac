#!/usr/bin/env python3
"""Writes numbers as ICU spells them in Finnish: the oracle of test/numerals.test.ts.

    spell-numerals.py [--full] > test/data/numerals.tsv

Needs Debian's python3-icu (apt-get install python3-icu). Without --full: a sample small enough to be committed. With it:
every integer 0-10,000 and 100,000 random ones up to 10^12. The random ones come from a fixed seed. A line is the name of the
rule set, the number and the words; soft hyphens between the parts of a word are left out.
"""
import random
import sys

import icu

CASES = ("", "-genitive", "-partitive", "-inessive", "-illative", "-adessive", "-allative")
MORE_CASES = ("-elative", "-ablative", "-essive", "-translative")
PLURALS = ("-plural", "-genitive-plural", "-partitive-plural", "-adessive-plural", "-illative-plural")

speller = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale("fi"))


def write(numbers, kind, forms):
    for form in forms:
        name = f"spellout-{kind}{form}"
        for n in numbers:
            print(name, n, speller.format(n, "%" + name).replace("\u00ad", ""), sep="\t")


def main():
    full = "--full" in sys.argv[1:]
    dice = random.Random(20251125)
    small = list(range(10001)) if full else [*range(0, 260), *range(260, 10001, 37), 1000, 1001, 1100, 9999, 10000]
    great = [10**k for k in range(5, 13)] + [10**k + 1 for k in range(5, 12)]
    great += [dice.randrange(10 ** dice.randrange(4, 13)) for _ in range(100_000 if full else 150)]
    print(f"# ICU {icu.ICU_VERSION}, python3-icu {icu.VERSION}, RuleBasedNumberFormat(SPELLOUT, fi)")
    print("# written by scripts/spell-numerals.py", *sys.argv[1:])
    write(small + great, "cardinal", CASES)
    if not full:
        write([*range(0, 130), *range(200, 2100, 97), *great[:15]], "cardinal", MORE_CASES + PLURALS)
        write([*range(1, 101), 123, 1000, 1999], "ordinal", ("", "-genitive", "-partitive", "-essive", "-adessive"))


main()
