// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for libFuzzer where the compiler has none: runs the corpus, then inputs made from it,
// for a while. Usage: PROGRAM SECONDS FOLDER...  WINDLASS_SEED=N repeats a run. They run in a
// process of their own, so that this one can tell what became of it, however it ended.

#include "fuzz/fuzz.h"
#include "testing/figures.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QRandomGenerator>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace windlass;

namespace {

constexpr unsigned patience = 20; // seconds that one input may take
constexpr qsizetype longest = 4096;

QByteArray current; // the input that is being tried
char findsFile[512] = {};

// Writes the input that ended the program to a file; only what a signal handler may call.
void keepInput(int signal)
{
    const int file = ::open(findsFile, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const ssize_t written =
        file < 0 ? -1 : ::write(file, current.constData(), size_t(current.size()));
    const char said[] = "\nthe input was kept in ";
    if (written >= 0 && ::write(2, said, sizeof said - 1) > 0
        && ::write(2, findsFile, qstrlen(findsFile)) > 0 && ::write(2, "\n", 1) > 0)
        ::close(file);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

// On a stack of its own, as the other one may be full.
void listenForSignals()
{
    static char stack[65536];
    stack_t own = {};
    own.ss_sp = stack;
    own.ss_size = sizeof stack;
    ::sigaltstack(&own, nullptr);
    struct sigaction action = {};
    action.sa_handler = keepInput;
    action.sa_flags = SA_ONSTACK;
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS, SIGALRM})
        ::sigaction(signal, &action, nullptr);
}

QList<QByteArray> readCorpus(const QStringList &folders)
{
    QList<QByteArray> corpus;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                corpus.append(file.read(longest));
        }
    }
    return corpus;
}

class Mutator final
{
public:
    Mutator(QList<QByteArray> corpus, quint32 seed) : m_corpus(std::move(corpus)), m_random(seed) {}

    QByteArray next()
    {
        QByteArray input = any();
        for (int change = int(m_random.bounded(6)); change >= 0; --change)
            changeOnce(input);
        return input.left(longest);
    }

private:
    const QByteArray &any() { return m_corpus.at(m_random.bounded(m_corpus.size())); }
    qsizetype place(const QByteArray &input) { return m_random.bounded(input.size() + 1); }

    void changeOnce(QByteArray &input)
    {
        static const QByteArrayList words{"\r\n",  "\n\n",  QByteArray("\0", 1),
                                          "\xff",  "\xc3",  "\xe2\x80\xae",
                                          "\"",    "'",     "\\",
                                          "${",    "*",     "**/",
                                          "[",     "]",     "{",
                                          "}",     ":",     "- ",
                                          "#",     "&a ",   "*a",
                                          "<",     "%00",   "%",
                                          "\x1b[", "0000",  "ffff",
                                          "-1",    "1e999", "null",
                                          "\t"};
        const qsizetype at = place(input);
        switch (m_random.bounded(6)) {
        case 0:
            if (at < input.size())
                input[at] = char(m_random.bounded(256));
            break;
        case 1:
            input.remove(at, 1 + m_random.bounded(8));
            break;
        case 2:
            input.insert(at, words.at(m_random.bounded(words.size())));
            break;
        case 3: { // a piece of another
            const QByteArray &other = any();
            input.insert(at, other.mid(place(other), 1 + m_random.bounded(64)));
            break;
        }
        case 4: // a piece again
            input.insert(at, input.mid(place(input), 1 + m_random.bounded(32))
                                 .repeated(1 + int(m_random.bounded(4))));
            break;
        default:
            input.truncate(at);
        }
    }

    const QList<QByteArray> m_corpus;
    QRandomGenerator m_random;
};

void tryOut(const QByteArray &input)
{
    current = input;
    ::alarm(patience);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(current.constData()),
                           static_cast<std::size_t>(current.size()));
}

// All that is tried out, in the process that a find may end.
void tryAll(const QList<QByteArray> &corpus, quint32 seed, qint64 seconds)
{
    listenForSignals();
    for (const QByteArray &input : corpus)
        tryOut(input);
    qint64 executions = corpus.size();
    Mutator mutator(corpus, seed);
    QElapsedTimer time;
    for (time.start(); time.elapsed() < 1000 * seconds; ++executions)
        tryOut(mutator.next());
    testing::tellFigure("fuzz executions", executions);
}

// Whatever ended the process early is a find: a signal, a sanitizer's exit, or a leak at the end.
int tellEndOf(pid_t process)
{
    int state = 0;
    while (::waitpid(process, &state, 0) < 0) {
        if (errno != EINTR)
            return 2;
    }
    const bool isFind = !WIFEXITED(state) || WEXITSTATUS(state) != 0;
    testing::tellFigure("finds of fuzzers", isFind ? 1 : 0);
    return isFind ? 1 : 0;
}

quint32 chooseSeed()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("WINDLASS_SEED", &isGiven);
    return isGiven ? quint32(given) : QRandomGenerator::global()->generate() >> 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: %s SECONDS FOLDER...\n", argv[0]);
        return 2;
    }
    QStringList folders;
    for (int at = 2; at < argc; ++at)
        folders.append(QString::fromLocal8Bit(argv[at]));
    const QList<QByteArray> corpus = readCorpus(folders);
    if (corpus.isEmpty()) {
        std::fprintf(stderr, "There is no corpus in %s.\n", argv[2]);
        return 2;
    }
    const QByteArray name = QFileInfo(QString::fromLocal8Bit(argv[0])).fileName().toLocal8Bit();
    std::snprintf(findsFile, sizeof findsFile, "%s.find", name.constData());
    const quint32 seed = chooseSeed();
    std::fprintf(stderr, "seed %u\n", seed);

    const pid_t process = ::fork();
    if (process < 0) {
        std::perror("fork");
        return 2;
    }
    if (process > 0)
        return tellEndOf(process);
    tryAll(corpus, seed, QByteArray(argv[1]).toLongLong());
    return 0;
}
