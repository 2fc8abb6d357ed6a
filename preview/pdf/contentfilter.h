// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/pdf/pdfplan.h"

#include <QHash>
#include <qpdf/QPDFObjectHandle.hh>
#include <QPointF>
#include <QRectF>
#include <QTransform>

#include <string>
#include <vector>

namespace masthead {

/// Where a target's ink is on one page, in the page's own coordinates (points, y upwards).
struct Ink
{
    double left = 0;
    double top = 0;
};

/// Reads one page's operators, writes the real colours back, and notes where each target's ink is.
///
/// Operators come whole, with their operands, through `handleOperator`: the place where marked
/// content for tags will be opened and closed.
class ContentFilter : public QPDFObjectHandle::TokenFilter
{
public:
    /// `codes`: by code, index into `plan.codes`.
    ContentFilter(const PdfPlan &plan, const QHash<QRgb, int> &codes)
        : m_plan(plan)
        , m_codes(codes)
    {
    }

    void handleToken(const QPDFTokenizer::Token &token) override;
    void handleEOF() override;

    /// Ink of the targets seen on this page.
    [[nodiscard]] const QHash<int, Ink> &ink() const { return m_ink; }

private:
    /// What `q` saves and `Q` restores, as far as it matters here.
    struct State
    {
        QTransform matrix;
        QRectF clip{-1e6, -1e6, 2e6, 2e6}; ///< what is painted outside is not seen
        int fillTarget = -1;
        int strokeTarget = -1;
        double fontSize = 0;
    };

    void handleOperator(const std::string &name);
    void setColour(const std::string &name);
    void addPathPoints(const std::string &name);
    void moveText(const std::string &name);
    void paintPath(const std::string &name);
    void clipToPath();
    /// `anchor` must be inside the clip; `point` is what counts for the place.
    void noteInk(int target, QPointF anchor, QPointF point);
    void flush();
    [[nodiscard]] double number(size_t operand) const;

    const PdfPlan &m_plan;
    const QHash<QRgb, int> &m_codes;
    std::vector<std::string> m_operands;
    int m_nesting = 0; ///< inside an array or dictionary operand
    std::vector<State> m_stack{State{}};
    QTransform m_textMatrix;
    QTransform m_lineMatrix;
    std::vector<QPointF> m_path;
    bool m_pathClips = false; ///< `W` came: the path clips when it ends
    QHash<int, Ink> m_ink;
    std::string m_out;
};

/// `r g b rg` as Skia writes it (four decimals) is exact: the colour it was.
[[nodiscard]] QRgb colourOf(double red, double green, double blue);

} // namespace masthead
