#pragma once

#include <functional>
#include <sys/types.h>

namespace obeya::test {

// A copy of this process that runs a function and ends with its result, to be killed or waited for.
class ChildProcess
{
public:
    explicit ChildProcess(const std::function<int()> &work);
    ~ChildProcess(); // kills it if it still runs
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    void kill(); // SIGKILL, and waits until it is gone
    int wait();  // its result; -1 when it did not end by itself

private:
    pid_t m_process = -1;
};

// Two ends of a pipe, to hear from a child.
class Pipe
{
public:
    Pipe();
    ~Pipe();
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    void say(int number) const;
    int hear() const; // waits; -1 when the other side has gone
    // Closes this process's writing end, so that hear() notices when the child is gone.
    void onlyListen();

private:
    int m_reading = -1;
    int m_writing = -1;
};

} // namespace obeya::test
