// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/style/icons.h"

#include "document/model/sectionkinds.h"
#include "editor/style/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Outside the namespace, as the macro wants it: the icons stand in a static library.
static void initIcons()
{
    static const bool done = [] {
        Q_INIT_RESOURCE(icons);
        return true;
    }();
    Q_UNUSED(done)
}

namespace masthead {

namespace {

Q_LOGGING_CATEGORY(iconLog, "masthead.icons")

QString iconPath(const QString &name)
{
    initIcons();
    return u":/icons/" % name % u".svg";
}

/// The drawing with its ink replaced. The files carry one colour, #1B1D1F.
QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(iconLog, "there is no icon of the name %ls", qUtf16Printable(name));
        return {};
    }
    return file.readAll().replace("#1B1D1F", color.name(QColor::HexRgb).toLatin1());
}

QColor inkColor(IconInk ink, QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    const Tokens &colors = tokensOf(palette);
    switch (ink) {
    case IconInk::Label: {
        QColor color = state == QIcon::On ? colors.accent : colors.text2;
        if (mode == QIcon::Disabled) {
            color.setAlphaF(0.4F);
        }
        return color;
    }
    case IconInk::OnAccent:
        return colors.onAccent;
    case IconInk::Warn:
        return colors.warn;
    case IconInk::Error:
        return colors.error;
    }
    Q_UNREACHABLE_RETURN({});
}

class InkEngine : public QIconEngine
{
public:
    InkEngine(QString name, IconInk ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - size) / 2,
                           rect.y() + (rect.height() - size) / 2, size, size);
        painter->drawPixmap(square, iconPixmap(m_name, inkColor(m_ink, mode, state), size,
                                               painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in device-independent px, since Qt 6.8.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        return iconPixmap(m_name, inkColor(m_ink, mode, state),
                          std::min(size.width(), size.height()), scale);
    }

    QIconEngine *clone() const override { return new InkEngine(m_name, m_ink); }
    QString key() const override { return QStringLiteral("masthead-ink"); }
    bool isNull() override { return !hasIcon(m_name); }

private:
    QString m_name;
    IconInk m_ink;
};

} // namespace

QIcon icon(const QString &name, IconInk ink)
{
    if (!hasIcon(name)) {
        qCWarning(iconLog, "there is no icon of the name %ls", qUtf16Printable(name));
        return {};
    }
    return QIcon(new InkEngine(name, ink)); // the icon owns its engine
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("masthead-icon/%1/%2/%3/%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const QSize pixels = QSize(size, size) * devicePixelRatio;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(drawing(name, color)).render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool hasIcon(const QString &name)
{
    return QFile::exists(iconPath(name));
}

QString statusIconName(Status status)
{
    return u"status-" % statusName(status);
}

QString kindIconName(SectionKind kind)
{
    return u"kind-" % QLatin1StringView(sectionKind(kind).name);
}

} // namespace masthead
