#include "tests/assessments/project/child_process.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace obeya::test {

ChildProcess::ChildProcess(const std::function<int()> &work)
    : m_process(fork())
{
    if (m_process == 0)
        _exit(work());
    EXPECT_GT(m_process, 0) << "cannot start a process";
}

ChildProcess::~ChildProcess()
{
    if (m_process > 0)
        kill();
}

void ChildProcess::kill()
{
    ::kill(m_process, SIGKILL);
    wait();
}

int ChildProcess::wait()
{
    int status = 0;
    const pid_t ended = waitpid(m_process, &status, 0);
    m_process = -1;
    return ended > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Pipe::Pipe()
{
    int ends[2] = {-1, -1};
    EXPECT_EQ(pipe(ends), 0);
    m_reading = ends[0];
    m_writing = ends[1];
}

Pipe::~Pipe()
{
    ::close(m_reading);
    onlyListen();
}

void Pipe::say(int number) const
{
    EXPECT_EQ(::write(m_writing, &number, sizeof number), ssize_t{sizeof number});
}

int Pipe::hear() const
{
    int number = -1;
    return ::read(m_reading, &number, sizeof number) == ssize_t{sizeof number} ? number : -1;
}

void Pipe::onlyListen()
{
    if (m_writing >= 0)
        ::close(m_writing);
    m_writing = -1;
}

} // namespace obeya::test
