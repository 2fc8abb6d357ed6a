// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/pdf/contentfilter.h"

#include <QPolygonF>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <format>

namespace masthead {

QRgb colourOf(double red, double green, double blue)
{
    const auto channel = [](double value) {
        return static_cast<int>(std::lround(std::clamp(value, 0.0, 1.0) * 255));
    };
    return qRgb(channel(red), channel(green), channel(blue)) & 0xffffff;
}

namespace {

/// As Skia writes it: `.2314 .5 1`.
std::string colourText(QRgb colour)
{
    return std::format("{:.4g} {:.4g} {:.4g}", std::round(qRed(colour) / 255.0 * 10000) / 10000,
                       std::round(qGreen(colour) / 255.0 * 10000) / 10000,
                       std::round(qBlue(colour) / 255.0 * 10000) / 10000);
}

bool isOneOf(const std::string &name, std::initializer_list<std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

} // namespace

void ContentFilter::handleToken(const QPDFTokenizer::Token &token)
{
    switch (token.getType()) {
    case QPDFTokenizer::tt_space:
    case QPDFTokenizer::tt_comment:
    case QPDFTokenizer::tt_eof:
        return;
    case QPDFTokenizer::tt_array_open:
    case QPDFTokenizer::tt_dict_open:
        ++m_nesting;
        break;
    case QPDFTokenizer::tt_array_close:
    case QPDFTokenizer::tt_dict_close:
        --m_nesting;
        break;
    case QPDFTokenizer::tt_word:
        if (m_nesting == 0) {
            handleOperator(token.getRawValue());
            return;
        }
        break;
    default:
        break;
    }
    m_operands.push_back(token.getRawValue());
}

void ContentFilter::handleEOF()
{
    flush();
    write(m_out);
    m_out.clear();
}

void ContentFilter::flush()
{
    for (const std::string &operand : m_operands) {
        m_out += operand;
        m_out += ' ';
    }
    m_operands.clear();
}

void ContentFilter::handleOperator(const std::string &name)
{
    State &state = m_stack.back();
    if (name == "q") {
        m_stack.push_back(state);
    } else if (name == "Q") {
        if (m_stack.size() > 1) {
            m_stack.pop_back();
        }
    } else if (name == "cm" && m_operands.size() == 6) {
        state.matrix =
            QTransform(number(0), number(1), number(2), number(3), number(4), number(5)) *
            state.matrix;
    } else if (isOneOf(name, {"rg", "RG"}) && m_operands.size() == 3) {
        setColour(name);
    } else if (isOneOf(name, {"m", "l", "c", "v", "y", "re"})) {
        addPathPoints(name);
    } else if (isOneOf(name, {"f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "n"})) {
        paintPath(name);
    } else if (isOneOf(name, {"W", "W*"})) {
        m_pathClips = true;
    } else if (isOneOf(name, {"BT", "Tf", "Tm", "Td", "TD"})) {
        moveText(name);
    } else if (isOneOf(name, {"Tj", "TJ"})) {
        // Text stands on its base line: an em above it is well over its capitals.
        const QTransform toPage = m_textMatrix * state.matrix;
        noteInk(state.fillTarget, toPage.map(QPointF(0, 0)),
                toPage.map(QPointF(0, state.fontSize)));
    }
    flush();
    m_out += name;
    m_out += '\n';
}

void ContentFilter::setColour(const std::string &name)
{
    const auto code = m_codes.constFind(colourOf(number(0), number(1), number(2)));
    int target = -1;
    if (code != m_codes.cend()) {
        const PdfCode &found = m_plan.codes.at(*code);
        target = found.target;
        m_operands = {colourText(found.real)};
    }
    State &state = m_stack.back();
    (name == "rg" ? state.fillTarget : state.strokeTarget) = target;
}

void ContentFilter::addPathPoints(const std::string &name)
{
    if (name == "re" && m_operands.size() == 4) {
        const QPointF corner(number(0), number(1));
        m_path.push_back(corner);
        m_path.push_back(corner + QPointF(number(2), number(3)));
        return;
    }
    for (size_t i = 0; i + 1 < m_operands.size(); i += 2) {
        m_path.emplace_back(number(i), number(i + 1));
    }
}

void ContentFilter::paintPath(const std::string &name)
{
    const State &state = m_stack.back();
    const bool strokes = isOneOf(name, {"S", "s"});
    const int target = strokes ? state.strokeTarget : state.fillTarget;
    if (target >= 0 && name != "n") {
        for (const QPointF &point : m_path) {
            const QPointF onPage = state.matrix.map(point);
            noteInk(target, onPage, onPage);
        }
    }
    if (m_pathClips) {
        clipToPath();
    }
    m_path.clear();
}

/// By the path's bounds: exact for the rectangles that Skia clips a page to.
void ContentFilter::clipToPath()
{
    m_pathClips = false;
    State &state = m_stack.back();
    QRectF bounds;
    if (!m_path.empty()) {
        QPolygonF polygon;
        for (const QPointF &point : m_path) {
            polygon.append(state.matrix.map(point));
        }
        bounds = polygon.boundingRect();
    }
    state.clip = state.clip.intersected(bounds);
}

void ContentFilter::moveText(const std::string &name)
{
    if (name == "BT") {
        m_textMatrix = m_lineMatrix = QTransform();
    } else if (name == "Tf" && m_operands.size() == 2) {
        m_stack.back().fontSize = number(1);
    } else if (name == "Tm" && m_operands.size() == 6) {
        m_lineMatrix = QTransform(number(0), number(1), number(2), number(3), number(4), number(5));
        m_textMatrix = m_lineMatrix;
    } else if (isOneOf(name, {"Td", "TD"}) && m_operands.size() == 2) {
        m_lineMatrix = QTransform::fromTranslate(number(0), number(1)) * m_lineMatrix;
        m_textMatrix = m_lineMatrix;
    }
}

void ContentFilter::noteInk(int target, QPointF anchor, QPointF point)
{
    // Skia also writes what belongs to the page before or after, where the clip hides it.
    if (target < 0 || !m_stack.back().clip.contains(anchor)) {
        return;
    }
    const auto known = m_ink.find(target);
    if (known == m_ink.end()) {
        m_ink.insert(target, {.left = point.x(), .top = point.y()});
    } else {
        known->left = std::min(known->left, point.x());
        known->top = std::max(known->top, point.y());
    }
}

double ContentFilter::number(size_t operand) const
{
    const std::string &text = m_operands.at(operand);
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace masthead
