// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/error.h"
#include "document/model/change.h"
#include "editor/picture/pictureimport.h"

#include <QObject>
#include <QTextCursor>
#include <QTimer>

#include <map>
#include <vector>

namespace masthead {

class Document;

/// What is said of a picture.
struct PictureWords
{
    QString alt;     ///< what it shows, for those who can't see it
    QString caption; ///< printed below it
    QString credit;  ///< whose it is, behind the caption
    bool decorative = false;

    bool operator==(const PictureWords &) const = default;
};

[[nodiscard]] PictureWords wordsOf(const Asset &asset);

/// A picture of which something may be said.
struct PictureToDescribe
{
    AssetId asset;
    PictureWords words;
    QImage thumbnail;        ///< null: it is not at hand
    bool isCaptioned = true; ///< its caption and credit are published: those of a field are not
};

/// Brings pictures into the issue and into a body. They are made on another thread while the author
/// writes on; then all of one paste, drop or choice come in as one undo, where the caret was.
class PictureInsertion : public QObject
{
    Q_OBJECT

public:
    explicit PictureInsertion(Document &document, QObject *parent = nullptr);

    /// `place` is in the item's text, and moves with what is written before it.
    void insert(const ItemId &item, const QTextCursor &place, const QList<PictureInput> &pictures);
    /// Makes a picture the value of a field of the item's kind.
    void setField(const ItemId &item, const QString &key, const PictureInput &picture);

    /// Sets what is said of a picture, in the issue; what it shows in bodies, too, where its
    /// brackets are empty or say what was said `before`. One undo.
    void describe(const AssetId &asset, const PictureWords &before, const PictureWords &words);

Q_SIGNALS:
    /// Pictures came into the item, its body or a field of it; these want a description.
    void inserted(const masthead::ItemId &item, const QList<masthead::PictureToDescribe> &pictures);
    /// What the author should know: whole sentences.
    void noted(const QString &text);
    void failed(const masthead::Error &error);
    /// For longer than a moment so many pictures are being made; 0: no more.
    void working(int pictures);

private:
    struct Made
    {
        QString name;
        std::expected<ImportedPicture, PictureRefusal> picture;
    };

    /// Where the pictures of one call will stand. Cursors stay on the window's thread.
    struct Job
    {
        ItemId item;
        QTextCursor place; ///< null: in the field
        QString field;
    };

    void begin(const Job &job, const QList<PictureInput> &pictures);
    /// The change that brings them where they will stand.
    [[nodiscard]] static std::vector<Change> placed(const Job &job, const Item &item,
                                                    const QList<Asset> &pictures);
    void take(int job, const QList<Made> &pictures);
    void tell(const QList<Made> &pictures);
    void countDown(qsizetype pictures);

    Document &m_document;
    std::map<int, Job> m_jobs;
    int m_lastJob = 0;
    int m_working = 0;
    QTimer m_patience;
};

} // namespace masthead
