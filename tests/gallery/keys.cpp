// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/keys.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

namespace {

//! A text with a key, and what it belongs to.
struct Keyed
{
    QString text;
    const QObject *owner;
};

const QTranslator &translatorOf(const QString &language)
{
    static QHash<QString, std::shared_ptr<QTranslator>> all;
    std::shared_ptr<QTranslator> &translator = all[language];
    if (!translator) {
        translator = std::make_shared<QTranslator>();
        if (!translator->load(u":/i18n/windlass_%1.qm"_s.arg(language)))
            qWarning("There is no translation for %s.", qPrintable(language));
    }
    return *translator;
}

//! The context of a text is the class that wrote it: one of those around it.
QString translated(const Keyed &keyed, const QString &language)
{
    if (language == "en"_L1)
        return keyed.text;
    const QByteArray source = keyed.text.toUtf8();
    for (const QObject *around = keyed.owner; around != nullptr; around = around->parent()) {
        const QString text =
            translatorOf(language).translate(around->metaObject()->className(), source.constData());
        if (!text.isEmpty())
            return text;
    }
    return {};
}

void add(QList<Keyed> &all, const QString &text, const QObject *owner)
{
    if (!QKeySequence::mnemonic(text).isEmpty())
        all.append({text, owner});
}

QList<Keyed> actionsOf(const QWidget &menu)
{
    QList<Keyed> all;
    for (const QAction *action : menu.actions()) {
        const QObject *owner = action->menu(); // which may have written its title itself
        if (action->isVisible())
            add(all, action->text(), owner != nullptr ? owner : &menu);
    }
    return all;
}

//! Those that Qt itself has written are translated by Qt.
bool isQts(const QAbstractButton &button)
{
    const auto *box = qobject_cast<const QDialogButtonBox *>(button.parentWidget());
    return box != nullptr && box->standardButton(const_cast<QAbstractButton *>(&button)) != 0;
}

//! What Alt and a letter can lead to on \a window now.
QList<Keyed> reachableOn(const QWidget &window)
{
    QList<Keyed> all;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button != nullptr && !isQts(*button))
            add(all, button->text(), button);
        else if (const auto *label = qobject_cast<const QLabel *>(widget);
                 label != nullptr && label->buddy() != nullptr)
            add(all, label->text(), label);
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(all, group->title(), group);
        else if (qobject_cast<const QMenuBar *>(widget) != nullptr)
            all += actionsOf(*widget);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int at = 0; at < tabs->count(); ++at)
                add(all, tabs->tabText(at), tabs);
        }
    }
    return all;
}

QStringList clashesIn(const QList<Keyed> &all, const QString &place, const QString &language)
{
    QStringList found;
    QHash<QKeySequence, QString> taken;
    for (const Keyed &keyed : all) {
        const QString text = translated(keyed, language);
        if (text.isEmpty()) {
            found.append(u"%1: \"%2\" is not translated"_s.arg(place, keyed.text));
            continue;
        }
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (taken.contains(key))
            found.append(u"%1: %2 of \"%3\" and \"%4\""_s.arg(place, key.toString(),
                                                              taken.value(key), text));
        taken.insert(key, text);
    }
    return found;
}

} // namespace

QStringList keyClashesOn(const QWidget &window, const QString &language)
{
    QStringList found = clashesIn(reachableOn(window), language, language);
    for (const QMenu *menu : window.findChildren<QMenu *>())
        found += clashesIn(actionsOf(*menu), language + u", "_s + menu->title(), language);
    return found;
}

} // namespace windlass::gallery
