// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTimer>
#include <QWidget>

#include <mutex>

namespace windlass::ui {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget &from, const QString &text)
{
    if (!from.window()->isActiveWindow())
        return;
    QAccessibleAnnouncementEvent event(&from, text);
    QAccessible::updateAccessibility(&event);
}

#else

namespace {

using namespace std::chrono_literals;

constexpr auto readingTime = 10s; // for a screen reader to ask what it says

//! A sentence that came up: there for screen readers, and nothing for the eye.
class News final : public QWidget
{
public:
    News(QWidget *window, const QString &text) : QWidget(window)
    {
        setObjectName(QStringLiteral("news"));
        setAccessibleName(text);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(0, 0, 1, 1); // of no size it would count as hidden
        show();
        QTimer::singleShot(readingTime, this, &QObject::deleteLater);
    }
};

QAccessibleInterface *notification(const QString &, QObject *object)
{
    auto *news = dynamic_cast<News *>(object);
    return news == nullptr ? nullptr : new QAccessibleWidget(news, QAccessible::Notification);
}

} // namespace

// Qt knows no announcement before 6.8, keeps alerts from AT-SPI, and tells of a new description or
// name without its text, which screen readers pass over. Of a notification that comes up they say
// the name.
void announce(QWidget &from, const QString &text)
{
    if (!from.window()->isActiveWindow())
        return;
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(notification); });
    new News(from.window(), text);
}

#endif

} // namespace windlass::ui
