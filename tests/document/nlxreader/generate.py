#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Masthead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the .nlx files of this folder: one whole issue, and what a stranger's file may try.

Names begin with the threat's number. What the reader says to each stands in NAME.expected, written
by `ACCEPT=1 tst_nlxreader` and reviewed by eye. Files that must be large are made when the tests run
(tests/document/hostilefiles.cpp).

The archive is put together byte by byte, since no library would write most of these.
"""

import hashlib
import json
import pathlib
import struct
import zlib

HERE = pathlib.Path(__file__).parent
MIMETYPE = b"application/vnd.masthead.issue+zip"
PICTURE = bytes.fromhex(  # one transparent pixel
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8"
    "cf500f0003860180dd2a2b5b0000000049454e44ae426082")
SHA = hashlib.sha256(PICTURE).hexdigest()


class Member:
    """One member; `local` and `central` override fields of its two headers."""

    def __init__(self, name, data, deflate=True, local=None, central=None, **both):
        raw = data if isinstance(data, bytes) else data.encode()
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        self.stored = packer.compress(raw) + packer.flush() if deflate else raw
        name = name if isinstance(name, bytes) else name.encode()
        self.fields = {
            "name": name, "method": 8 if deflate else 0, "crc": zlib.crc32(raw),
            "stored_size": len(self.stored), "size": len(raw), "extra": b"", "comment": b"",
            "flags": 0 if name.isascii() else 0x800, "attributes": 0o100644 << 16, "made_by": 0x0314,
            "disk": 0}
        self.fields |= both
        self.local = self.fields | (local or {})
        self.central = self.fields | (central or {})
        self.stored = both.get("stored", self.stored)
        self.before = both.get("before", b"")

    def local_header(self):
        f = self.local
        return struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, f["flags"], f["method"],
                           f.get("time", 0), 33, f["crc"], f["stored_size"], f["size"],
                           len(f["name"]), len(f["extra"])) + f["name"] + f["extra"]

    def central_header(self, offset):
        f = self.central
        return struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\1\2", f["made_by"], 20, f["flags"],
                           f["method"], 0, 33, f["crc"], f["stored_size"], f["size"],
                           len(f["name"]), len(f["extra"]), len(f["comment"]), f["disk"], 0,
                           f["attributes"], f.get("offset", offset)
                           ) + f["name"] + f["extra"] + f["comment"]


def archive(members, comment=b"", before_directory=b"", after_directory=b"", end=None, shift=0):
    body, directory = b"", b""
    for member in members:
        body += member.before
        directory += member.central_header(len(body) + shift)
        body += member.local_header() + member.stored
    body += before_directory
    fields = {"disk": 0, "directory_disk": 0, "entries_here": len(members), "entries": len(members),
              "size": len(directory), "offset": len(body) + shift} | (end or {})
    return body + directory + after_directory + struct.pack(
        "<4sHHHHIIH", b"PK\5\6", fields["disk"], fields["directory_disk"], fields["entries_here"],
        fields["entries"], fields["size"], fields["offset"], len(comment)) + comment


def issue(**changes):
    """The JSON of a small whole issue."""
    value = {
        "format": "masthead-issue/1.0",
        "publication": "The Tide Table",
        "title": "January 2024",
        "date": "2024-01",
        "language": "en",
        "theme": {"name": "broadsheet"},
        "sections": [{"id": "s1", "kind": "news", "title": "News", "items": [
            {"id": "a1", "title": "Tides turn", "status": "ready", "sources": [
                {"address": "https://tides.example/1", "outlet": "Tides", "date": "2024-01-12"}]},
            {"id": "a2", "title": "", "status": "draft"}]}],
        "assets": [{"id": "p1", "sha256": SHA, "type": "image/png", "bytes": len(PICTURE),
                    "pixels": [1, 1], "alt": "A pixel"}],
    }
    value.update(changes)
    return json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


THREAD = {"id": "t1", "kind": "comment", "resolved": False,
          "anchor": {"item": "a1", "quote": "spring", "position": 9},
          "comments": [{"author": "Reader", "time": "2024-01-12T10:00:00Z", "text": "Which one?"}]}


def mimetype(data=MIMETYPE, **fields):
    return Member("mimetype", data, fields.pop("deflate", False), **fields)


def members(json_text=None, body=b"Tides in *spring* and neap.\n", extra=(), picture=True):
    result = [mimetype(), Member("issue.json", json_text if json_text is not None else issue()),
              Member("items/a1.md", body), Member("items/a2.md", "")]
    if picture:
        result.append(Member(f"assets/{SHA}.png", PICTURE, deflate=False))
    return result + list(extra)


def with_json(json_text):
    return archive(members(json_text))


def with_member(name, data=b"x", **fields):
    return archive(members(extra=[Member(name, data, **fields)]))


def with_thread(text, name="review/t1.json"):
    return archive(members(extra=[Member(name, text if isinstance(text, (bytes, str))
                                         else json.dumps(text))]))


def with_asset(**changes):
    asset = {"id": "p1", "sha256": SHA, "type": "image/png", "bytes": len(PICTURE),
             "pixels": [1, 1]} | changes
    return with_json(issue(assets=[asset]))


def replaced(index, member):
    parts = members()
    parts[index] = member
    return archive(parts)


def snapshot(text):
    data = text if isinstance(text, bytes) else text.encode()
    return Member(f"snapshots/{hashlib.sha256(data).hexdigest()}.json", data)


def names():
    bad = {
        "dot-dot": "../../x", "absolute": "/etc/x", "drive": "C:\\x", "backslash": "a\\..\\b",
        "network": "//host/x", "inner-dot-dot": "a/../b", "dot": "./x", "device": "CON",
        "device-with-extension": "extras/nul.txt", "device-number": "com1", "trailing-dot": "x.",
        "trailing-space": "x ", "leading-space": " x", "hidden": ".git/hooks/post-checkout",
        "newline": "a\nb", "escape": "a\x1b[2Jb", "nul": "a\0b", "empty-part": "a//b",
        "stream": "a:b", "wildcard": "a*", "bidi": "a\u202egnp.exe", "zero-width": "a\u200bb",
        "line-separator": "a\u2028b", "byte-order-mark": "\ufeffx", "empty": "",
    }
    for name, value in bad.items():
        yield f"H01-{name}", with_member(value)
    yield "H01-too-long", with_member("n" * 256)
    yield "H01-too-deep", with_member("a/b/c/d/e")
    yield "H01-not-utf8", with_member(b"a\xffb", flags=0x800)
    yield "H01-utf8-not-declared", with_member("ü", flags=0)
    yield "H01-surrogate", with_member(b"a\xed\xa0\x80b", flags=0x800)
    yield "H01-second-name", with_member(
        "x", extra=struct.pack("<HHBI", 0x7075, 9, 1, zlib.crc32(b"x")) + b"evil")


def json_paths():
    yield "H02-asset-hash", with_asset(sha256="../../etc/passwd")
    yield "H02-asset-id", with_asset(id="../p1")
    yield "H02-asset-type", with_asset(type="../png")
    yield "H02-theme", with_json(issue(theme={"name": "../logo"}))
    yield "H02-item-id", with_json(issue(sections=[
        {"id": "s1", "kind": "news", "items": [{"id": "../a1"}]}]))
    yield "H02-section-id", with_json(issue(sections=[{"id": "/s1", "kind": "news", "items": []}]))
    yield "H02-thread-id", with_thread(THREAD | {"id": "../t1"})
    yield "H02-thread-list", with_json(issue(threads=["../t1"]))
    yield "H02-snapshot-list", with_json(issue(snapshots=["../../etc/passwd"]))
    yield "H02-anchor-item", with_thread(THREAD | {"anchor": {"item": "../a1"}})
    yield "H02-anchor-revision", with_thread(THREAD | {"anchor": {"revision": "../x"}})
    # A key that the format does not know is kept and means nothing.
    yield "H02-unknown-key-opened", with_asset(file="../../etc/passwd")


def special():
    for name, mode in {"symlink": 0o120777, "fifo": 0o010644, "character-device": 0o020644,
                       "block-device": 0o060644, "socket": 0o140644, "folder": 0o040755}.items():
        yield f"H03-{name}", with_member("x", "/etc/passwd", attributes=mode << 16)
    yield "H03-dos-folder", with_member("x", attributes=0x10)
    yield "H03-folder-entry", with_member("items/", b"", deflate=False, attributes=0o040755 << 16)
    yield "H03-folder-entry-without-mode", with_member("items/", b"", deflate=False, attributes=0)


def twins():
    pairs = {"same-name": ("x", "x"), "case": ("a.txt", "A.TXT"),
             "composed-and-not": ("\u00e9", "e\u0301"), "ligature": ("\ufb01", "fi"),
             "sharp-s": ("stra\u00dfe", "STRASSE"), "width": ("a", "\uff41")}
    for name, (one, other) in pairs.items():
        yield f"H04-{name}", archive(members(extra=[Member(one, "1"), Member(other, "2")]))
    yield "H04-folder-of-a-member", archive(members(extra=[Member("a", "1"), Member("A/b", "2")]))
    yield "H04-member-in-a-member", archive(members(extra=[Member("a/b/c", "1"), Member("a", "2")]))
    yield "H04-two-issues", archive(members(extra=[Member("issue.json", issue(title="Other"))]))
    yield "H04-case-of-issue", archive(members(extra=[Member("Issue.json", "{}")]))


def contradictions():
    cases = {"name": {"name": b"items/b1.md"}, "name-length": {"name": b"items/a1.mdx"},
             "size": {"size": 3}, "stored-size": {"stored_size": 3}, "method": {"method": 0},
             "crc": {"crc": 1}, "flags": {"flags": 0x800}, "time": {"time": 0x6000}}
    for name, local in cases.items():
        yield f"H05-{name}", replaced(2, Member("items/a1.md", "Tides.\n", local=local))
    yield "H05-stored-sizes-differ", with_member("x", b"abc", deflate=False, size=5)
    yield "H05-zip64-only-locally", with_member(
        "x", local={"extra": struct.pack("<HHQQ", 1, 16, 1, 1)})


def overlaps():
    whole = members()
    twin = Member("items/copy.md", "Tides in *spring* and neap.\n")
    one = archive(whole)
    offset = one.index(b"PK\3\4", one.index(b"items/a1.md") - 30)
    yield "H06-same-data-twice", archive(whole + [Member(
        "items/a3.md", "", central={"offset": offset, "name": b"items/a1.mdx"})])
    # A member that holds the next one's header and data as its own, quoted by a stored block.
    inner = twin.local_header() + twin.stored
    outer = Member("items/outer.md", b"", stored=b"\1" + struct.pack("<HH", len(inner),
                   0xffff - len(inner)) + inner, stored_size=len(inner) + 5, size=len(inner),
                   crc=zlib.crc32(inner), method=8)
    start = len(b"".join(m.local_header() + m.stored for m in whole))
    inside = start + len(outer.local_header()) + 5
    yield "H06-quoted-overlap", archive(whole + [outer, Member(
        "items/copy.md", "Tides in *spring* and neap.\n", central={"offset": inside})])
    yield "H06-into-the-directory", with_member("x", b"abc", deflate=False, stored_size=200,
                                                size=200)
    yield "H06-offset-outside", with_member("x", central={"offset": 0x7fffffff})


def lies():
    text = b"Tides in *spring* and neap.\n"
    for name, changes in {"longer": {"size": 5}, "shorter": {"size": 500}, "crc": {"crc": 1}}.items():
        yield f"H07-{name}", replaced(2, Member("items/a1.md", text, **changes))
    yield "H07-crc-of-json", replaced(1, Member("issue.json", issue(), crc=7))
    yield "H07-crc-of-picture", replaced(4, Member(f"assets/{SHA}.png", PICTURE, False, crc=7))
    yield "H07-crc-of-unknown", with_member("x", crc=7)
    yield "H07-no-deflate", replaced(2, Member("items/a1.md", b"", stored=b"\xff" * 9,
                                               stored_size=9, size=28))
    packed = Member("items/a1.md", text)
    yield "H07-cut-deflate", replaced(2, Member("items/a1.md", text, stored=packed.stored[:-4],
                                                stored_size=len(packed.stored) - 4))


def features():
    yield "H08-encrypted", with_member("x", flags=1)
    yield "H08-strongly-encrypted", with_member("x", flags=0x41)
    yield "H08-masked-headers", with_member("x", flags=0x2000)
    yield "H08-aes", with_member("x", method=99, extra=struct.pack("<HHHHBH", 0x9901, 7, 2, 0x4541,
                                                                   3, 8))
    yield "H08-aes-extra", with_member("x", extra=struct.pack("<HHHHBH", 0x9901, 7, 2, 0x4541, 3, 8))
    for name, method in {"deflate64": 9, "bzip2": 12, "lzma": 14, "zstd": 93, "shrunk": 1}.items():
        yield f"H08-{name}", with_member("x", method=method)
    yield "H08-sizes-after-data", with_member("x", flags=8)
    yield "H08-patch-flag", with_member("x", flags=0x20)
    yield "H08-other-disk", with_member("x", central={"disk": 1})
    yield "H08-several-disks", archive(members(), end={"disk": 1})
    yield "H08-fewer-on-disk", archive(members(), end={"entries_here": 2})
    yield "H08-zip64-entries", archive(members(), end={"entries": 0xffff, "entries_here": 0xffff})
    yield "H08-zip64-offset", archive(members(), end={"offset": 0xffffffff})
    yield "H08-zip64-size", with_member("x", size=0xffffffff, stored_size=0xffffffff)
    yield "H08-zip64-extra", with_member("x", extra=struct.pack("<HHQ", 1, 8, 1))
    yield "H08-zip64-locator", archive(
        members(), after_directory=struct.pack("<4sIQI", b"PK\6\7", 0, 100, 1))
    yield "H08-broken-extra", with_member("x", extra=b"\x55\x54\xff\xff\0")
    yield "H08-more-entries-than-there-are", archive(members(), end={"entries": 9, "entries_here": 9})
    yield "H08-fewer-entries-than-there-are", archive(members(),
                                                      end={"entries": 4, "entries_here": 4})


def beside():
    whole = archive(members())
    yield "H09-two-joined", whole + whole
    yield "H09-junk-before", b"MZ junk" + whole
    yield "H09-junk-before-counted", b"MZ junk" + archive(members(), shift=7)
    yield "H09-junk-after", whole + b"junk"
    yield "H09-junk-between", archive(members(extra=[Member("x", "x", before=b"junk")]))
    yield "H09-junk-before-directory", archive(members(), before_directory=b"junk")
    yield "H09-junk-after-directory", archive(members(), after_directory=b"junk")
    yield "H09-comment", archive(members(), comment=b"hello")
    yield "H09-comment-with-end-record", archive(members(), comment=archive([])[-22:])
    yield "H09-member-comment", with_member("x", comment=b"hello")
    yield "H09-no-mimetype", archive(members()[1:])
    yield "H09-mimetype-second", archive([members()[1], members()[0]] + members()[2:])
    yield "H09-mimetype-deflated", replaced(0, mimetype(deflate=True))
    yield "H09-mimetype-with-newline", replaced(0, mimetype(MIMETYPE + b"\n"))
    yield "H09-mimetype-with-extra-field", replaced(0, mimetype(
        extra=struct.pack("<HHBI", 0x5455, 5, 1, 0)))
    yield "H09-mimetype-of-another", replaced(0, mimetype(b"application/epub+zip"))
    first, second = members()[0], members()[1]
    moved = archive([second, first] + members()[2:])
    at = moved.index(b"PK\1\2")
    a, b = second.central_header(0), first.central_header(len(second.local_header() + second.stored))
    yield "H09-mimetype-first-only-in-directory", moved[:at] + b + a + moved[at + len(a) + len(b):]
    yield "H09-empty-file", b""
    yield "H09-empty-archive", archive([])
    yield "H09-not-an-archive", b"# A text\n\nNot an archive.\n" * 4


def json_texts():
    text = issue()
    two = text.replace('"date": "2024-01",', '"date": "2024-01",\n  "date": "2024-02",')
    assert two != text
    yield "H12-duplicate-key", with_json(two)
    yield "H12-duplicate-key-escaped", with_json(
        text.replace('"date": "2024-01",', '"date": "2024-01",\n  "d\\u0061te": "2024-02",'))
    yield "H12-duplicate-unknown-key", with_json(issue(x=1).replace('"x": 1', '"x": {"y": 1, "y": 1}'))
    yield "H12-byte-order-mark", with_json(b"\xef\xbb\xbf" + text.encode())
    for name, value in {"bad-utf8": b"\xff", "overlong": b"\xc0\xaf", "cut-utf8": b"\xe2\x82",
                        "surrogate-bytes": b"\xed\xa0\x80", "control": b"\x01",
                        "lone-high-surrogate": b"\\ud800", "lone-low-surrogate": b"\\udc00",
                        "swapped-surrogates": b"\\udc00\\ud800", "nul-in-text": b"\\u0000",
                        "raw-nul": b"\0", "fdd0-in-text": b"\\ufdd0",
                        "fdd1-bytes": "\ufdd1".encode()}.items():
        yield f"H12-{name}", with_json(text.encode().replace(b"January", value, 1))
    yield "json-line-ends-opened", with_json(
        text.replace("January", "one\\r\\ntwo\\rthree\\u2029four\u2029five", 1))
    yield "H12-nul-in-key", with_json(issue(x=1).replace('"x"', '"x\\u0000y"'))
    yield "H12-surrogate-in-key", with_json(issue(x=1).replace('"x"', '"x\\udfff"'))
    for name, value in {"beyond-double": "1E400", "below-double": "1e-400", "nan": "NaN",
                        "beyond-64-bits": "9223372036854775808", "leading-zero": "01", "plus": "+1",
                        "hexadecimal": "0x1", "trailing-comma": "[1,]", "single-quotes": "'1'",
                        "comment": "1 /* */"}.items():
        yield f"H12-{name}", with_json(issue(x=1).replace('"x": 1', f'"x": {value}'))
    yield "H12-after-the-end", with_json(text + "{}")
    yield "H12-nul-after-the-end", with_json(text.encode() + b"\0{}")
    yield "H12-cut", with_json(text[:-20])
    yield "H12-empty", with_json("")
    yield "H12-array", with_json("[]")
    yield "H12-text", with_json('"issue"')
    yield "H12-too-deep", with_json(issue(x=1).replace('"x": 1', '"x": ' + "[" * 64 + "]" * 64))
    yield "H12-depth-63-opened", with_json(
        issue(x=1).replace('"x": 1', '"x": ' + "[" * 63 + "]" * 63))
    yield "H12-numbers-opened", with_json(issue(x=1).replace(
        '"x": 1', '"x": [9223372036854775807, -9223372036854775808, 0.1, 1e308]'))
    yield "H12-thread", with_thread('{"id": "t1",\n"id": "t1"}')
    yield "H12-snapshot", archive(members(extra=[snapshot('{"a": 1,\n"a": 1}')]))


def texts():
    for name, body in {"not-utf8": b"na\xefve\n", "nul": b"a\n\0", "surrogate": b"\xed\xa0\x80",
                       "fdd0": "\ufdd0".encode(), "fdd1": "a\n\nb \ufdd1".encode()}.items():
        yield f"body-{name}", archive(members(body=body))
    yield "body-crlf-opened", archive(members(body="a\r\nb\rc\u2029d\r\n".encode()))
    yield "body-missing", archive([m for m in members() if m.fields["name"] != b"items/a1.md"])
    yield "body-in-issue-json", with_json(issue(sections=[
        {"id": "s1", "kind": "news", "items": [{"id": "a1", "body": "x"}, {"id": "a2"}]}]))
    yield "body-unlisted-opened", with_member("items/drawer.md", "For later.\n")
    yield "issue-json-missing", archive([mimetype(), Member("items/a1.md", "x")])
    yield "field-of-wrong-type", with_json(issue(title=7))
    yield "field-unknown-kind", with_json(issue(sections=[{"id": "s1", "kind": "poem", "items": []}]))
    yield "picture-missing", archive(members(picture=False))
    yield "picture-of-other-size", with_asset(bytes=1)
    yield "thread-listed-but-missing", with_json(issue(threads=["t9"]))
    yield "thread-of-newer-kind-opened", with_thread(THREAD | {"kind": "poll", "votes": [1, 2]})


def hashes():
    other = "0" * 64
    yield "H25-picture", replaced(4, Member(f"assets/{SHA}.png", PICTURE[:-1] + b"x", False))
    yield "H25-unlisted-picture", with_member(f"assets/{other}.png", "x")
    yield "H25-snapshot", with_member(f"snapshots/{other}.json", "{}")


def ids():
    def sections(*lists):
        return issue(sections=[{"id": section, "kind": "news", "items": [{"id": i} for i in items]}
                               for section, items in lists])
    yield "H26-item-twice", with_json(sections(("s1", ["a1", "a2", "a1"])))
    yield "H26-item-in-two-sections", with_json(sections(("s1", ["a1", "a2"]), ("s2", ["a1"])))
    yield "H26-section-twice", with_json(sections(("s1", ["a1"]), ("s1", ["a2"])))
    yield "H26-section-and-item", with_json(sections(("a1", ["a1", "a2"])))
    asset = json.loads(issue())["assets"][0]
    yield "H26-picture-twice", with_json(issue(assets=[asset, asset]))
    yield "H26-thread-of-another-name", with_thread(THREAD, name="review/t2.json")
    yield "H26-thread-listed-twice", with_json(issue(threads=["t1", "t1"]))


def versions():
    for name, value in {"newer-major": "masthead-issue/2.0", "much-newer-major": "masthead-issue/40.7",
                        "older-major": "masthead-issue/0.9", "negative": "masthead-issue/-1.0",
                        "negative-minor": "masthead-issue/1.-1", "no-minor": "masthead-issue/1",
                        "three-parts": "masthead-issue/1.0.0", "space": "masthead-issue/1.0 ",
                        "line-end": "masthead-issue/1.0\n", "leading-zero": "masthead-issue/01.0",
                        "huge": "masthead-issue/99999999999.0", "other-format": "other/1.0",
                        "number": 1.0, "negative-number": -1, "null": None,
                        "object": {"major": 1}}.items():
        yield f"H34-{name}", with_json(issue(format=value))
    text = json.loads(issue())
    del text["format"]
    yield "H34-missing", with_json(json.dumps(text))
    yield "H34-newer-minor-opened", archive(members(
        issue(format="masthead-issue/1.9", x={"later": True}),
        extra=[Member("later/thing.bin", b"\0\1\2", deflate=False)]))


def whole():
    """What format 1.0 has, all of it. This file stays as it is for ever."""
    old = json.loads(issue(title="Draft"))
    for item in old["sections"][0]["items"]:
        item["body"] = "An older text.\n"
    kept = snapshot(json.dumps(old, indent=2, sort_keys=True) + "\n")
    thread = THREAD | {"anchor": THREAD["anchor"] | {"revision": kept.fields["name"].decode()[10:-5]}}
    second = THREAD | {"id": "t0", "kind": "suggestion", "anchor": {}, "resolved": True,
                       "replacement": "neap"}
    text = issue(threads=["t1", "t0"], snapshots=[kept.fields["name"].decode()[10:-5]],
                 settings={"bands": {"news": [80, 160]}}, author="The editors", edition="12",
                 preheader="Tides and more", address="https://tides.example/12")
    return archive(members(text, extra=[
        Member("review/t0.json", json.dumps(second)), Member("review/t1.json", json.dumps(thread)),
        kept, Member("extras/note.txt", "Kept as it is.\n")]))


def main():
    for old in HERE.glob("*.nlx"):
        old.unlink()
    for group in (names, json_paths, special, twins, contradictions, overlaps, lies, features, beside,
                  json_texts, texts, hashes, ids, versions):
        for name, data in group():
            (HERE / f"{name}.nlx").write_bytes(data)
    (HERE / "version-1.0-opened.nlx").write_bytes(whole())


if __name__ == "__main__":
    main()
