// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace windlass::ui {

//! What a person has typed somewhere, how it is divided and where the keyboard is, while the same
//! widgets are made anew. They are told by their object names.
class KeptEntries final
{
public:
    //! Of what is inside of \a place.
    explicit KeptEntries(const QWidget &place);

    //! To those of the same names; others are left alone.
    void giveBack(QWidget &place) const;

private:
    QHash<QString, QString> m_typed;
    QHash<QString, QByteArray> m_divided;
    QString m_focus;
};

} // namespace windlass::ui
