"""Reads the lines of list-forms.mjs and asks Voikko to lead each form back to its name in each of its cases.

    node scripts/list-forms.mjs | python3 scripts/judge-forms.py

Ends with 1 where fewer than 99 % are led back, where a failing name is not explained below, or where an
exception is none any more.
"""
import sys

import libvoikko

# Names that Voikko 4.3 with voikko-fi 2.5 does not know as place names, or inflects against Kotus's guidance: not asked.
EXCEPTIONS = {
    "Kullaa": "unknown to Voikko",
    "Lemland": "unknown to Voikko",
    "Lumparland": "unknown to Voikko",
    "Pieksänmaa": "unknown to Voikko",
    "Saltvik": "unknown to Voikko",
    "Sund": "unknown to Voikko",
    "Vampula": "unknown to Voikko",
    "Virrat": "Voikko has only the singular virta",
    "Uusikaarlepyy": "Voikko inflects the second half alone (Uusikaarlepyyn); Kotus: Uudenkaarlepyyn",
    "Vähäkyrö": "Voikko inflects the second half alone (Vähäkyrön); Kotus: Vähänkyrön",
}

# Single forms that Voikko does not know, of names that are asked.
NOTES = {
    "Laukaa": "Voikko has the illative Laukaahan, which we give too",
    "Toholampi": "Voikko has e-forms (Toholampea); the town writes Toholampia",
}

voikko = libvoikko.Voikko("fi")


def led_back(name, form, case):
    """Whether an analysis of the form has the name as base form and that case; of names in words, each word counts."""
    if " " in name:
        *fixed, head = name.split(" ")
        *words, last = form.split(" ")
        return all(voikko.analyze(w) for w in words) and led_back(head, last, case)
    return any(
        a.get("BASEFORM", "").lower() == name.lower() and a.get("SIJAMUOTO") == case for a in voikko.analyze(form)
    )


asked = right = 0
failed = {}
for line in sys.stdin:
    _, name, form, cases = line.rstrip("\n").split("\t")
    for case in cases.split(","):
        ok = led_back(name, form, case)
        if name not in EXCEPTIONS:
            asked += 1
            right += ok
        if not ok:
            failed.setdefault(name, []).append(f"{form} ({case})")

for name, forms in sorted(failed.items()):
    print(f"{name}: {EXCEPTIONS.get(name) or NOTES.get(name, 'NOT LISTED')}: {', '.join(forms)}")
needless = [name for name in (*EXCEPTIONS, *NOTES) if name not in failed]
unlisted = [name for name in failed if name not in EXCEPTIONS and name not in NOTES]
print(f"{right} of {asked} forms led back ({100 * right / asked:.2f} %), {len(EXCEPTIONS)} names excepted")
if needless:
    print(f"no exceptions any more: {', '.join(needless)}")
sys.exit(0 if right >= 0.99 * asked and not needless and not unlisted else 1)
