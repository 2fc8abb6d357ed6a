// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/issue/issuesettings.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace masthead {

class Document;
class FieldLine;

/// The issue's own fields and the lengths of its items. What is set is one undo.
class IssueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IssueDialog(Document &document, QWidget *parent = nullptr);

    void accept() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct BandFields
    {
        QLineEdit *from;
        QLineEdit *to;
    };

    QWidget *makeFields();
    QWidget *makeFoot();
    void addTexts(QFormLayout &form, QWidget *parent);
    void addBands(QFormLayout &form, QWidget *parent);
    void addWords(QFormLayout &form, QWidget *parent);
    QWidget *makeLanguage(QWidget *parent);
    [[nodiscard]] QString language() const;
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] IssueSettings entered() const;

    Document &m_document;
    const IssueSettings m_before;
    QMap<QString, FieldLine *> m_texts;
    QComboBox *m_language = nullptr;
    QMap<SectionKind, BandFields> m_bands;
    QPlainTextEdit *m_words = nullptr;
    QWidget *m_foot = nullptr;
};

} // namespace masthead
