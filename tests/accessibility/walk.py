# SPDX-FileCopyrightText: 2026 The Masthead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the program's windows by their keys and visits all that a screen reader would: whatever can have the focus has
a name. Prints what has none, and exits 1."""

import subprocess
import sys
import time

import pyatspi

# What opens each window, and the name that it then has; nothing: a part of the main window.
WINDOWS = [
    ("main window", None, None),
    ("issue settings", "ctrl+alt+i", "Issue settings"),
    ("settings", "ctrl+comma", "Settings"),
    ("export", "ctrl+shift+e", "Export"),
    ("statistics", "ctrl+alt+w", "Statistics"),
    ("handbook", "F1", "Handbook"),
    ("keys", "alt+h k", "Keys"),
    ("about", "alt+h a", "Masthead"),
    ("backups", "alt+f b", "Backups"),
    ("palette", "ctrl+shift+p", None),
    ("find in the issue", "ctrl+shift+f", None),
    ("filter of the outline", "ctrl+shift+l", None),
    ("start page", "ctrl+w", None),
]
PATIENCE = 60  # seconds; a machine that builds beside this is slow


def wait_for(what, question):
    end = time.time() + PATIENCE
    while time.time() < end:
        try:
            answer = question()
        except Exception:  # a part that goes while it is asked
            answer = None
        if answer:
            return answer
        time.sleep(0.2)
    sys.exit(f"{what}: not within {PATIENCE} s")


def application():
    for one in pyatspi.Registry.getDesktop(0):
        if one is not None and one.name.lower().startswith("masthead"):
            return one
    return None


def described(node):
    parts = []
    while node is not None and node.getRole() != pyatspi.ROLE_APPLICATION:
        parts.append(f"{node.getRoleName()} “{node.name}”")
        node = node.parent
    return " < ".join(parts)


def is_named(node):
    if node.name.strip():
        return True
    return any(r.getRelationType() == pyatspi.RELATION_LABELLED_BY for r in node.getRelationSet())


def walk(node, visit, depth=0):
    visit(node)
    if depth > 40 or node.getRole() == pyatspi.ROLE_DOCUMENT_WEB:
        return  # what a page says is its author's
    for i in range(min(node.childCount, 500)):
        child = node.getChildAtIndex(i)
        if child is not None:
            walk(child, visit, depth + 1)


def press(keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "200", *keys.split()], check=True)


def main(program, issue):
    process = subprocess.Popen([program, issue])
    root = wait_for("the program on the bus", application)
    wait_for("the window", lambda: any("Masthead" in w.name for w in root if w is not None))
    wait_for("the editor", lambda: find(root, lambda n: n.getRole() == pyatspi.ROLE_TREE))
    time.sleep(2)
    unnamed, seen, rows = {}, 0, []

    def visit(node):
        nonlocal seen
        states = node.getState()
        if node.parent is not None and node.parent.getRole() == pyatspi.ROLE_TREE:
            rows.append(node.name)
        if not states.contains(pyatspi.STATE_FOCUSABLE) or not states.contains(pyatspi.STATE_SHOWING):
            return
        seen += 1
        if not is_named(node):
            unnamed[described(node)] = True

    for name, key, title in WINDOWS:
        if key is not None:
            press(key)
        if title is not None:
            wait_for(name, lambda: any(title in w.name for w in root if w is not None))
        time.sleep(1)
        before = seen
        for window in list(root):
            if window is not None:
                walk(window, visit)
        print(f"{name}: {seen - before} parts can have the focus")
        if title is not None or key == "ctrl+shift+p":
            press("Escape")
            time.sleep(0.5)
    process.terminate()
    process.wait(timeout=20)
    for one in unnamed:
        print("no name:", one)
    if seen < 50:
        sys.exit(f"only {seen} parts were seen")
    if not any("item 1 of" in row and "word" in row for row in rows):
        sys.exit(f"no row of the outline tells its place and length: {rows[:5]}")
    sys.exit(1 if unnamed else 0)


def find(node, wanted, depth=0):
    if wanted(node):
        return node
    if depth < 12:
        for i in range(node.childCount):
            child = node.getChildAtIndex(i)
            found = child is not None and find(child, wanted, depth + 1)
            if found:
                return found
    return None


main(*sys.argv[1:])
