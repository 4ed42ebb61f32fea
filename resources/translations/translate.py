#!/usr/bin/python3
"""The window's translations: frontdesk_LANG.ts in this folder, compiled and embedded by the build.

translate.py refresh              take the texts from the sources (the target `translations` does the same);
                                  those that are there no more go
translate.py missing LANG         what is not translated yet, as JSON {context: {source: ""}}, with a list of empty
                                  strings for a text with plural forms: one for each form of the language
translate.py fill LANG FILE.json  put translations in: JSON of the same shape; what it does not name stays, what does not
                                  fit (unknown text, %1 lost, too few forms) is told and left out. Exit 1 if anything
                                  is missing or does not fit.

A text that stands in a context twice with different comments is named "source|comment". English (en) holds plural forms
only, everything else is written in the sources.
"""

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as xml

FOLDER = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(FOLDER))
LANGUAGES = ["en", "es", "fr", "ar", "ur"]
MARK = re.compile(r"%(?:n|L?\d)|</?\w+")


def path_of(language):
    return os.path.join(FOLDER, f"frontdesk_{language}.ts")


def tool(name):
    folder = os.environ.get("QT_TOOLS", "/usr/lib/qt6/bin")
    return os.path.join(folder, name) if os.path.exists(os.path.join(folder, name)) else name


def refresh():
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        subprocess.run([tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *plural, "-I", ".",
                        "app", "models/items", "views", "-source-language", "en", "-target-language", language,
                        "-ts", path_of(language)], cwd=PROJECT, check=True)


def messages(tree):
    """(context, key, message) of each text."""
    for context in tree.getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            comment = message.findtext("comment")
            source = message.findtext("source") or ""
            yield name, f"{source}|{comment}" if comment else source, message


def forms_of(message):
    return message.find("translation").findall("numerusform")


def is_finished(message):
    translation = message.find("translation")
    forms = forms_of(message)
    texts = [form.text for form in forms] if forms else [translation.text]
    return translation.get("type") is None and all(texts)


def missing(language):
    found = {}
    for context, key, message in messages(xml.parse(path_of(language))):
        if not is_finished(message):
            found.setdefault(context, {})[key] = [""] * len(forms_of(message)) if forms_of(message) else ""
    return found


def misfit(message, given):
    """Why the translation cannot be taken; None when it can."""
    forms = forms_of(message)
    if forms and (not isinstance(given, list) or len(given) != len(forms)):
        return f"needs a list of {len(forms)} plural forms"
    if not forms and not isinstance(given, str):
        return "needs one string"
    texts = given if forms else [given]
    if not all(texts):
        return "is empty"
    marks = set(MARK.findall(message.findtext("source")))
    for text in texts:
        lost = marks - set(MARK.findall(text)) - ({"%n"} if forms else set())
        strange = set(MARK.findall(text)) - marks
        if lost or strange:
            return f"loses {sorted(lost)}, brings {sorted(strange)}"
    return None


def put(message, given):
    translation = message.find("translation")
    forms = forms_of(message)
    for form, text in zip(forms, given if forms else []):
        form.text = text
    if not forms:
        translation.text = given
    translation.attrib.pop("type", None)


def fill(language, file):
    with open(file, encoding="utf-8") as stream:
        given = json.load(stream)
    tree = xml.parse(path_of(language))
    known = {(context, key): message for context, key, message in messages(tree)}
    faults = 0
    for context, texts in given.items():
        for key, text in texts.items():
            message = known.get((context, key))
            why = "is no text of the program" if message is None else misfit(message, text)
            if why is None:
                put(message, text)
            else:
                faults += 1
                print(f"{context}: {key!r} {why}", file=sys.stderr)
    tree.write(path_of(language), encoding="utf-8", xml_declaration=True)
    subprocess.run([tool("lconvert"), "-i", path_of(language), "-o", path_of(language)], check=True)
    left = missing(language)
    for context, texts in left.items():
        for key in texts:
            print(f"not translated: {context}: {key!r}")
    return 1 if faults or left else 0


def main(words):
    if words == ["refresh"]:
        refresh()
    elif len(words) == 2 and words[0] == "missing" and words[1] in LANGUAGES:
        print(json.dumps(missing(words[1]), ensure_ascii=False, indent=1))
    elif len(words) == 3 and words[0] == "fill" and words[1] in LANGUAGES:
        return fill(words[1], words[2])
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
