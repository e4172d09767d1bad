// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/randomfolder.h"

namespace windlass::testing {

namespace {

QByteArray quoted(const QByteArray &bytes)
{
    QByteArray text = "$'";
    for (const char byte : bytes)
        text += "\\x" + QByteArray(1, byte).toHex();
    return text + '\'';
}

} // namespace

QByteArray RandomFolder::oneOf(const QList<QByteArray> &choices)
{
    return choices.at(m_random.bounded(choices.size()));
}

QByteArray RandomFolder::path()
{
    static const QList<QByteArray> names{
        "a", "b",    "c",        "A",     "a.b",    "a-b",     "x.c", "y.c", "z.log",
        "d", "e",    "\xc3\xa4", "\xff",  "a b",    "#x",      "!y",  "-",   "[a]",
        "*", "q\nr", "\"",       "build", "keep.c", ".hidden", "a\\b"};
    QByteArray path = oneOf(names);
    for (int depth = m_random.bounded(4); depth > 0; --depth)
        path = oneOf({"a", "d", "e", "build", "\xc3\xa4", "A"}) + '/' + path;
    return path;
}

QByteArray RandomFolder::content()
{
    QByteArray text;
    for (int lines = m_random.bounded(6); lines > 0; --lines)
        text +=
            oneOf({"one\n", "two\r\n", "$Id$\n", "$Id: x $\r\n", "\xe4\n", "tail", "\x01", "\r\n"});
    if (m_random.bounded(12) == 0)
        text += oneOf({QByteArray(1, '\0'), "\r", "\x1a"});
    return text;
}

QByteArray RandomFolder::rules()
{
    QByteArray text;
    for (int lines = m_random.bounded(1, 4); lines > 0; --lines)
        text += oneOf({"", "", "", "!", "/"})
                + oneOf({"*.c", "*.log", "build/", "a", "a/", "d/*", "**/e", "e/**", "[ab]", "?",
                         "a.b", "x*", "d", "a/b", "*/c", "\\#x", "keep.c", "*"})
                + oneOf({"\n", "\n", "\r\n", " \n"});
    return text;
}

QByteArray RandomFolder::attributes()
{
    QByteArray text = oneOf({"", "", "[attr]m text eol=crlf\n"});
    for (int lines = m_random.bounded(1, 4); lines > 0; --lines)
        text += oneOf({"*", "*.c", "a", "d/*", "**/b", "a.b", "\"a b\"", "/a", "x*"}) + ' '
                + oneOf({"text", "text=auto", "-text", "eol=lf", "eol=crlf", "ident", "binary", "m",
                         "crlf", "!text", "-crlf", "text ident", "filter=none",
                         "working-tree-encoding=ISO-8859-1"})
                + '\n';
    return text;
}

// What is in the way stays, whatever it is.
QByteArray RandomFolder::write(const QByteArray &path, const QByteArray &content)
{
    const QByteArray folder = path.left(std::max(path.lastIndexOf('/'), qsizetype{0}));
    const QByteArray make = folder.isEmpty() ? "true" : "mkdir -p -- " + quoted(folder);
    QByteArray format; // an argument cannot hold a zero byte, but the format can ask for one
    for (const char byte : content)
        format += "\\x" + QByteArray(1, byte).toHex();
    return "{ " + make + " && [ ! -L ./" + quoted(path) + " ] && printf '" + format + "' > ./"
           + quoted(path) + "; } 2>/dev/null || true\n";
}

// With a new time: git compares whole seconds, so whether it reads a file again that only got the
// mode it had is a matter of luck; it matters when other attributes now say how to read it.
QByteArray RandomFolder::changeMode(const QByteArray &path)
{
    return "{ chmod " + oneOf({"755", "644", "600"}) + " ./" + path + " && touch -c ./" + path
           + "; } 2>/dev/null || true\n";
}

// A step for which something is missing or in the way does nothing: the folder is as random.
QByteArray RandomFolder::step()
{
    const QByteArray name = path();
    switch (m_random.bounded(12)) {
    case 0:
        return "rm -rf ./" + quoted(name) + " 2>/dev/null || true\n";
    case 1:
        return changeMode(quoted(name));
    case 2:
        return "[ -d ./" + quoted(name) + " ] || ln -sfn " + quoted(path()) + " ./" + quoted(name)
               + " 2>/dev/null || true\n";
    case 3:
        return write(oneOf({".gitignore", "d/.gitignore", "a/.gitignore"}), rules());
    case 4:
        return write(oneOf({".gitattributes", "d/.gitattributes", "a/.gitattributes"}),
                     attributes());
    case 5:
        return "mv -f ./" + quoted(name) + " ./" + quoted(path()) + " 2>/dev/null || true\n";
    case 6:
        return "rm -rf ./" + quoted(name) + " 2>/dev/null && mkdir -p ./" + quoted(name)
               + " 2>/dev/null || true\n" + write(name + "/in", content());
    default:
        return write(name, content());
    }
}

QByteArray RandomFolder::making()
{
    QByteArray script;
    for (int steps = m_random.bounded(10, 40); steps > 0; --steps)
        script += step();
    return script;
}

QByteArray RandomFolder::changing()
{
    QByteArray script;
    for (int steps = m_random.bounded(2, 12); steps > 0; --steps)
        script += step();
    return script;
}

QByteArray RandomFolder::config()
{
    return "[core]\n autocrlf = " + oneOf({"false", "true", "input"}) + '\n';
}

} // namespace windlass::testing
