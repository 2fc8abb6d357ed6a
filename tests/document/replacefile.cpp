// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/durablefile.h"

#include <cstdio>

/// Replaces the file of the first argument by the text of the second one; a third is the hash that
/// the old one is believed to have. tst_durablefile runs this under strace, which makes it fail or
/// die at every system call. Exit code 0: replaced; 4: not, and the reason is on standard error.
int main(int argc, char **argv)
{
    if (argc < 3) {
        return 2;
    }
    const masthead::Sha256 expected(argc > 3 ? QString::fromLatin1(argv[3]) : QString());
    const masthead::Result<masthead::Sha256> done =
        masthead::replaceFile(QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]), expected);
    if (!done) {
        std::fputs(qPrintable(plainText(done.error())), stderr);
        return 4;
    }
    return 0;
}
