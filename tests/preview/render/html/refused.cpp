// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/render/html.h"

using namespace masthead;

void write(HtmlWriter &out, const QString &text, const QByteArray &bytes, const char *name,
           const SafeUrl &url)
{
    out.start("p", {{"class", text}});
    out.element("a", {href(url)}, text);
    out.html(out.take());
    static_cast<void>(bytes);
    static_cast<void>(name);
#if defined(STRING_AS_HTML)
    out.html(text);
#elif defined(BYTES_AS_HTML)
    out.html(Html(bytes));
#elif defined(STRING_AS_ADDRESS)
    out.start("a", {href(text)});
#elif defined(STRING_AS_PICTURE)
    out.empty("img", {src(text)});
#elif defined(HREF_ATTRIBUTE)
    out.start("a", {{"href", text}});
#elif defined(STYLE_ATTRIBUTE)
    out.start("p", {{"style", text}});
#elif defined(HANDLER)
    out.start("p", {{"onclick", text}});
#elif defined(SCRIPT)
    out.start("script");
#elif defined(RUNTIME_TAG)
    out.start(name);
#endif
}
