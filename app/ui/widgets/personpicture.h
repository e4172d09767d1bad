// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace windlass::ui {

//! A picture of a person as large as three lines of text; their initials where there is none.
class PersonPicture final : public QWidget
{
    Q_OBJECT
public:
    //! \a key: by it the colour behind the initials is chosen.
    PersonPicture(const QString &name, const QString &key, QWidget *parent = nullptr);

    //! \a bytes come from outside: what is not a PNG or JPEG of at most 1024 x 1024, whole, is not
    //! shown.
    void setPicture(const QByteArray &bytes);
    [[nodiscard]] bool hasPicture() const { return !m_image.isNull(); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_name;
    const QString m_key;
    QImage m_image;
};

} // namespace windlass::ui
