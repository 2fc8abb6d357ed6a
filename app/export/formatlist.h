// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/formats.h"

#include <QListWidget>

namespace masthead {

/// The formats as rows: a check, an icon, name and hint. The current one's options are shown by the
/// dialog, the checked ones are exported.
class FormatList : public QListWidget
{
    Q_OBJECT

public:
    /// `withPdf` false: there is no PDF on this machine (`reason` says why, as its hint).
    FormatList(bool withPdf, const QString &reason, QWidget *parent = nullptr);

    [[nodiscard]] QList<ExportFormat> checkedFormats() const;
    void setCheckedFormats(const QStringList &ids);
    [[nodiscard]] ExportFormat currentFormat() const;

Q_SIGNALS:
    void checkedFormatsChanged();
    void currentFormatChanged(masthead::ExportFormat format);
};

} // namespace masthead
