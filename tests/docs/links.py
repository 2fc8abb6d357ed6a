#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Masthead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every relative link in the project's Markdown leads somewhere, and every path that ARCHITECTURE.md
names in code or in a table exists. Prints what does not, one line each; exit status 1 if anything."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
# Texts that are fixtures or samples: their links belong to the newsletters in them.
NOT_DOCS = ("tests/", "resources/", "build/", "LICENSES/")

LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)|<(?:img|a)\s[^>]*(?:src|href)=\"([^\"]+)\"")
FENCE = re.compile(r"^(```|~~~).*?^\1", re.M | re.S)
CODE = re.compile(r"`[^`\n]*`")
PATH = re.compile(r"(?<![\w/.-])((?:app|document|editor|preview|resources|translations|tests|packaging|docs|cmake)/[\w./{},*-]*)")


def anchors(markdown: str) -> set[str]:
    """The anchors that GitHub and GitLab give the headings of a file."""
    found = set()
    for heading in re.findall(r"^#{1,6}\s+(.+?)\s*#*$", FENCE.sub("", markdown), re.M):
        slug = re.sub(r"[^\w\- ]", "", re.sub(r"[`*]", "", heading).lower()).replace(" ", "-")
        found.add(slug)
    return found | set(re.findall(r"<a (?:id|name)=\"([^\"]+)\"", markdown))


def broken_links(file: Path):
    text = file.read_text(encoding="utf-8")
    prose = CODE.sub("", FENCE.sub("", text))
    for match in LINK.finditer(prose):
        target = match.group(1) or match.group(2)
        if re.match(r"[a-z][a-z0-9+.-]*:", target):
            continue
        path, _, anchor = target.partition("#")
        place = (file.parent / path).resolve() if path else file
        if not place.exists():
            yield f"{file.relative_to(ROOT)}: no such file: {target}"
        elif anchor and place.suffix == ".md" and anchor not in anchors(place.read_text(encoding="utf-8")):
            yield f"{file.relative_to(ROOT)}: no such heading: {target}"


def spelled_out(path: str):
    """a/b.{cpp,h} as its two paths."""
    braces = re.search(r"\{([^}]*)\}", path)
    if not braces:
        return [path]
    return [path[: braces.start()] + part + path[braces.end() :] for part in braces.group(1).split(",")]


def missing_paths(file: Path):
    text = file.read_text(encoding="utf-8")
    for path in sorted(set(PATH.findall(text))):
        for one in spelled_out(path.rstrip(".,")):
            exists = any(ROOT.glob(one)) if "*" in one else (ROOT / one).exists()
            if not exists:
                yield f"{file.relative_to(ROOT)}: names {one}, which does not exist"


def main() -> int:
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard", "*.md"],
        capture_output=True, text=True, check=False).stdout.split("\n")
    files = [ROOT / name for name in listed if name and not name.startswith(NOT_DOCS)]
    if not files:  # not a git clone: a release archive
        files = [f for f in ROOT.rglob("*.md") if not str(f.relative_to(ROOT)).startswith(NOT_DOCS)]
    problems = [problem for file in files if file.exists() for problem in broken_links(file)]
    architecture = ROOT / "ARCHITECTURE.md"
    if architecture.exists():
        problems += missing_paths(architecture)
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
