// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/earlyfonts.h"

#include <QFontDatabase>
#include <QLibrary>

#include <tuple>

using namespace Qt::StringLiterals;

namespace windlass::ui {

EarlyFonts::EarlyFonts()
{
#ifdef Q_OS_LINUX
    // Qt's own copy, so nothing is loaded for it. It may be started more than once, by any thread.
    using Start = int (*)();
    if (const auto start = Start(QLibrary::resolve(u"fontconfig"_s, 1, "FcInit")))
        m_thread = std::thread([start] { start(); });
#endif
}

EarlyFonts::~EarlyFonts()
{
    if (m_thread.joinable())
        m_thread.join();
}

EarlyFontList::EarlyFontList()
{
#ifdef Q_OS_LINUX
    m_thread = std::thread([] { std::ignore = QFontDatabase::families(); });
#endif
}

EarlyFontList::~EarlyFontList()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace windlass::ui
