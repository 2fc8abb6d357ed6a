// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

#include <chrono>
#include <functional>

class QVBoxLayout;

namespace masthead {

enum class Tone : std::uint8_t { Info, Ok, Warning, Error };

/// A button of a message; every one ends the message.
struct MessageAction
{
    QString text; ///< a verb
    std::function<void()> run;
    bool filled = false;
};

/// What a bar says: `what` in bold, `more` after it. Both are whole sentences, plain text.
struct Message
{
    Tone tone = Tone::Info;
    QString what;
    QString more;
    QList<MessageAction> actions;
    std::chrono::milliseconds lifetime{0}; ///< 0: until it is answered or taken back
    QString icon;                          ///< empty: the tone's
    std::function<void()> dismissed;       ///< run when it is closed without an answer, if given
};

/// One message as a tinted row. Emits `closed` when it was answered, dismissed or ran out.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    /// A row over the whole width, or a card on a page.
    enum class Shape : std::uint8_t { Row, Card };

    MessageBar(Message message, Shape shape, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons();

    Message m_message;
    Shape m_shape;
};

/// The messages of a window above its panels, or on its page, the newest on top. Nothing modal:
/// work goes on.
class MessageStack : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStack(MessageBar::Shape shape, QWidget *parent = nullptr);

    /// Shows a message; another under the same key is replaced by it.
    void post(const QString &key, const Message &message);
    void takeBack(const QString &key);
    void clear();
    /// Gives the focus to the newest message's first button; false: there is no message.
    bool takeFocus();
    [[nodiscard]] bool has(const QString &key) const { return m_bars.contains(key); }

private:
    MessageBar::Shape m_shape;
    QVBoxLayout *m_layout;
    QHash<QString, MessageBar *> m_bars;
};

} // namespace masthead
