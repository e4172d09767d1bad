// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QRect>
#include <QStringList>

#include <functional>
#include <optional>

namespace windlass::journeys {

//! One thing on the screen as a screen reader sees it: AT-SPI, on the accessibility bus. A value;
//! it may outlive what it stands for, and says nothing and does nothing then. Every call asks the
//! program anew and blocks until it answers.
class Accessible final
{
public:
    //! Of AT-SPI; the numbers are its bits.
    enum State { Active = 1, Checked = 4, Enabled = 8, Focusable = 11, Focused = 12, Showing = 25 };

    Accessible() = default;
    Accessible(QDBusConnection bus, QString service, QString path);

    //! The root of every program on the bus.
    [[nodiscard]] static Accessible desktop(const QDBusConnection &bus);

    [[nodiscard]] bool isNull() const { return m_path.isEmpty(); }
    [[nodiscard]] const QString &service() const { return m_service; }
    [[nodiscard]] QString role() const; //!< "push button", "label", ...
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] bool is(State state) const;
    [[nodiscard]] bool hasAction() const; //!< something that can be pressed
    [[nodiscard]] int childCount() const;
    //! At most \a most of them.
    [[nodiscard]] QList<Accessible> children(int most = 200) const;
    [[nodiscard]] QString text() const; //!< of a field
    [[nodiscard]] QRect onScreen() const;

    bool press() const;
    bool focus() const;
    bool setText(const QString &text) const;

    //! The first one below this, itself included and hidden ones left out, that \a isIt says yes
    //! to.
    [[nodiscard]] std::optional<Accessible>
    find(const std::function<bool(const Accessible &)> &isIt) const;
    //! Everything that shows, a line each: depth, role, name, states. For the log of a failed test.
    [[nodiscard]] QStringList tree() const;

    friend bool operator==(const Accessible &, const Accessible &);

private:
    [[nodiscard]] QVariantList call(const char *interface, const char *method,
                                    const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariant property(const char *interface, const char *name) const;
    void describe(int depth, QStringList &lines) const;

    QDBusConnection m_bus{QString()};
    QString m_service;
    QString m_path;
};

} // namespace windlass::journeys
