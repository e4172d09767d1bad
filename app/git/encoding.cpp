// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/encoding.h"

#include <algorithm>
#include <cerrno>

#include <iconv.h>
#include <strings.h>

namespace windlass::git {

namespace {

bool isSame(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && ::strncasecmp(a.data(), b.data(), a.size()) == 0;
}

// With or without the dash: "utf16" as well as "UTF-16".
bool isUtf(std::string_view encoding, std::string_view which)
{
    if (!isSame(encoding.substr(0, 3), "utf"))
        return false;
    encoding.remove_prefix(3);
    if (encoding.starts_with('-'))
        encoding.remove_prefix(1);
    return isSame(encoding, which);
}

constexpr std::string_view marks16[] = {{"\xfe\xff", 2}, {"\xff\xfe", 2}};
constexpr std::string_view marks32[] = {{"\0\0\xfe\xff", 4}, {"\xff\xfe\0\0", 4}};

bool hasMark(std::string_view content, const std::string_view (&marks)[2])
{
    return content.starts_with(marks[0]) || content.starts_with(marks[1]);
}

bool hasGoodMark(std::string_view content, std::string_view encoding)
{
    if (isUtf(encoding, "16BE") || isUtf(encoding, "16LE"))
        return !hasMark(content, marks16);
    if (isUtf(encoding, "32BE") || isUtf(encoding, "32LE"))
        return !hasMark(content, marks32);
    if (isUtf(encoding, "16"))
        return hasMark(content, marks16);
    return !isUtf(encoding, "32") || hasMark(content, marks32);
}

const char *otherName(const std::string &encoding)
{
    if (isUtf8(encoding))
        return "UTF-8";
    return isSame(encoding, "latin-1") ? "ISO-8859-1" : encoding.c_str();
}

class Converter final
{
public:
    Converter(const std::string &to, const std::string &from)
        : m_raw(::iconv_open(to.c_str(), from.c_str()))
    {
        if (!isOpen())
            m_raw = ::iconv_open(otherName(to), otherName(from));
    }
    ~Converter()
    {
        if (isOpen())
            ::iconv_close(m_raw);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    [[nodiscard]] std::optional<std::string> run(std::string_view content)
    {
        if (!isOpen())
            return std::nullopt;
        std::string result(content.size() + 16, '\0');
        std::string input(content); // iconv wants it writable
        char *in = input.data();
        std::size_t left = input.size();
        std::size_t done = 0;
        while (true) {
            char *out = result.data() + done;
            std::size_t room = result.size() - done;
            const std::size_t code = ::iconv(m_raw, &in, &left, &out, &room);
            done = result.size() - room;
            if (code != static_cast<std::size_t>(-1))
                break;
            if (errno != E2BIG)
                return std::nullopt;
            result.resize(result.size() * 2 + left * 2);
        }
        result.resize(done);
        return result;
    }

private:
    [[nodiscard]] bool isOpen() const
    {
        return m_raw != reinterpret_cast<iconv_t>(-1); // NOLINT(performance-no-int-to-ptr)
    }

    iconv_t m_raw;
};

} // namespace

bool isUtf8(std::string_view encoding)
{
    return encoding.empty() || isUtf(encoding, "8");
}

std::optional<std::string> toUtf8(std::string_view content, const std::string &encoding)
{
    if (!hasGoodMark(content, encoding))
        return std::nullopt;
    return Converter("UTF-8", isUtf(encoding, "16LE-BOM") ? "UTF-16" : encoding).run(content);
}

bool isRoundtrip(std::string_view content, std::string_view utf8, const std::string &encoding)
{
    std::string mark;
    std::string to = encoding;
    if (isUtf(encoding, "16LE-BOM") || isUtf(encoding, "16BE-BOM")) {
        const bool isLittle = isUtf(encoding, "16LE-BOM");
        mark = marks16[isLittle ? 1 : 0];
        to = isLittle ? "UTF-16LE" : "UTF-16BE";
    }
    const auto back = Converter(to, "UTF-8").run(utf8);
    return back && mark + *back == content;
}

} // namespace windlass::git
