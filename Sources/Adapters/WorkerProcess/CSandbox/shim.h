#include <errno.h>
#include <fcntl.h>
#include <linux/memfd.h>
#include <linux/sched.h>
#include <seccomp.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// What a reading process gives up before it sees untrusted bytes. In C because the calls are variadic or macros, and because a signal handler
// may run no Swift.

/// The exit status of a worker that ran out of memory.
#define GREFFIER_EXIT_MEMORY 73

/// Denies the calls that reading never makes: network, other programs and processes, mounts, changes to files. 0 or a negative errno.
static inline int greffier_deny_calls(void) {
    static const int denied[] = {
        SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen), SCMP_SYS(accept), SCMP_SYS(accept4),
        SCMP_SYS(sendto), SCMP_SYS(sendmsg), SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(kill),
        SCMP_SYS(tkill), SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(pidfd_open),
        SCMP_SYS(pidfd_getfd), SCMP_SYS(pidfd_send_signal), SCMP_SYS(mount), SCMP_SYS(umount2), SCMP_SYS(pivot_root), SCMP_SYS(chroot),
        SCMP_SYS(setns), SCMP_SYS(unshare), SCMP_SYS(bpf), SCMP_SYS(perf_event_open), SCMP_SYS(userfaultfd), SCMP_SYS(keyctl),
        SCMP_SYS(add_key), SCMP_SYS(request_key), SCMP_SYS(init_module), SCMP_SYS(finit_module), SCMP_SYS(kexec_load), SCMP_SYS(reboot),
        SCMP_SYS(swapon), SCMP_SYS(swapoff), SCMP_SYS(io_uring_setup), SCMP_SYS(creat), SCMP_SYS(unlink), SCMP_SYS(unlinkat),
        SCMP_SYS(rename), SCMP_SYS(renameat), SCMP_SYS(renameat2), SCMP_SYS(mkdir), SCMP_SYS(mkdirat), SCMP_SYS(rmdir), SCMP_SYS(link),
        SCMP_SYS(linkat), SCMP_SYS(symlink), SCMP_SYS(symlinkat), SCMP_SYS(chmod), SCMP_SYS(fchmod), SCMP_SYS(fchmodat), SCMP_SYS(chown),
        SCMP_SYS(fchown), SCMP_SYS(lchown), SCMP_SYS(fchownat), SCMP_SYS(truncate), SCMP_SYS(mknod), SCMP_SYS(mknodat), SCMP_SYS(setxattr),
        SCMP_SYS(lsetxattr), SCMP_SYS(fsetxattr), SCMP_SYS(utimensat), SCMP_SYS(setuid), SCMP_SYS(setgid), SCMP_SYS(setresuid),
    };
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter) return -ENOMEM;
    const uint32_t refuse = SCMP_ACT_ERRNO(EPERM), absent = SCMP_ACT_ERRNO(ENOSYS);
    int result = 0;
    for (size_t i = 0; i < sizeof denied / sizeof *denied && result == 0; i++) result = seccomp_rule_add(filter, refuse, denied[i], 0);
    // Opening for writing or creating.
    const unsigned long changes[] = {O_WRONLY, O_RDWR, O_CREAT};
    for (size_t i = 0; i < 3 && result == 0; i++) {
        result = seccomp_rule_add(filter, refuse, SCMP_SYS(open), 1, SCMP_A1(SCMP_CMP_MASKED_EQ, changes[i], changes[i]));
        if (result == 0) result = seccomp_rule_add(filter, refuse, SCMP_SYS(openat), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, changes[i], changes[i]));
    }
    // The flags of these stand behind a pointer; the C library falls back to the older calls.
    if (result == 0) result = seccomp_rule_add(filter, absent, SCMP_SYS(openat2), 0);
    if (result == 0) result = seccomp_rule_add(filter, absent, SCMP_SYS(clone3), 0);
    // Threads are allowed, processes are not, and no signal to another process.
    if (result == 0) result = seccomp_rule_add(filter, refuse, SCMP_SYS(clone), 1, SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0));
    if (result == 0) result = seccomp_rule_add(filter, refuse, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_NE, (scmp_datum_t)getpid()));
    if (result == 0) result = seccomp_load(filter);
    seccomp_release(filter);
    return result;
}

/// No new rights, no core dump, no look into the process by others.
static inline int greffier_give_up_rights(void) {
    const struct rlimit none = {0, 0};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return -errno;
    return setrlimit(RLIMIT_CORE, &none) == 0 ? 0 : -errno;
}

static inline int greffier_limit_memory(unsigned long bytes) {
    const struct rlimit limit = {bytes, bytes};
    return setrlimit(RLIMIT_AS, &limit);
}

static inline int greffier_limit_files(unsigned long bytes, unsigned long descriptors) {
    const struct rlimit size = {bytes, bytes}, number = {descriptors, descriptors};
    signal(SIGXFSZ, SIG_IGN);
    return setrlimit(RLIMIT_FSIZE, &size) | setrlimit(RLIMIT_NOFILE, &number);
}

static rlim_t greffier_processor_end = 0;

static inline rlim_t greffier_processor_used(void) {
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
}

/// Sets the processor time of all that follows.
static inline void greffier_begin_processor_time(unsigned long seconds) { greffier_processor_end = greffier_processor_used() + 1 + seconds; }

/// Moves the limit of processor time to some seconds from now, within what was set; the signal of an overrun ends the process.
static inline void greffier_allow_processor_time(unsigned long seconds) {
    struct rlimit limit;
    getrlimit(RLIMIT_CPU, &limit);
    const rlim_t end = greffier_processor_used() + 1 + seconds;
    limit.rlim_cur = end < greffier_processor_end ? end : greffier_processor_end;
    setrlimit(RLIMIT_CPU, &limit);
}

/// Asks the kernel to end this process when the other end of a pipe is closed, which happens when the parent dies, however it dies.
static inline void greffier_die_with(int lifeline) {
    fcntl(lifeline, F_SETOWN, getpid());
    fcntl(lifeline, F_SETFL, fcntl(lifeline, F_GETFL) | FASYNC | O_NONBLOCK);
    char byte;
    // Closed before the kernel was asked.
    if (read(lifeline, &byte, 1) == 0) _exit(0);
}

static int greffier_messages = -1;
static unsigned long greffier_memory_limit = 0;

/// The C++ runtime and the libraries say why they abort on standard error, which is a file in memory here.
static void greffier_on_abort(int number) {
    char tail[1024];
    const off_t end = lseek(greffier_messages, 0, SEEK_END);
    const off_t start = end > (off_t)sizeof tail - 1 ? end - (off_t)sizeof tail + 1 : 0;
    const ssize_t count = pread(greffier_messages, tail, sizeof tail - 1, start);
    for (ssize_t i = 0; i + 9 <= count; i++)
        if (memcmp(tail + i, "bad_alloc", 9) == 0 || memcmp(tail + i, "of memory", 9) == 0) _exit(GREFFIER_EXIT_MEMORY);
    char numbers[64] = {0};
    const int statm = open("/proc/self/statm", O_RDONLY);
    unsigned long pages = 0;
    if (statm >= 0 && read(statm, numbers, sizeof numbers - 1) > 0)
        for (const char *digit = numbers; *digit >= '0' && *digit <= '9'; digit++) pages = pages * 10 + (unsigned long)(*digit - '0');
    if (pages * 4096 > greffier_memory_limit / 10 * 8) _exit(GREFFIER_EXIT_MEMORY);
    signal(number, SIG_DFL);
    raise(number);
}

/// Sends standard error to a file in memory, and ends the process with `GREFFIER_EXIT_MEMORY` when it aborts for lack of memory.
static inline int greffier_watch_memory(unsigned long limit) {
    greffier_messages = (int)syscall(SYS_memfd_create, "messages", MFD_CLOEXEC);
    if (greffier_messages < 0) return -errno;
    fcntl(greffier_messages, F_SETFL, O_APPEND);
    dup2(greffier_messages, 2);
    greffier_memory_limit = limit;
    signal(SIGABRT, greffier_on_abort);
    signal(SIGTRAP, greffier_on_abort);
    signal(SIGILL, greffier_on_abort);
    // Some libraries use what they could not allocate.
    signal(SIGSEGV, greffier_on_abort);
    return 0;
}

/// Forgets what was written to standard error.
static inline void greffier_forget_messages(void) {
    if (ftruncate(2, 0) == 0) lseek(2, 0, SEEK_SET);
}

/// Resident memory of a process in bytes; 0 when it is gone.
static inline unsigned long greffier_resident(int pid) {
    char path[40];
    snprintf(path, sizeof path, "/proc/%d/statm", pid);
    FILE *file = fopen(path, "re");
    unsigned long size = 0, resident = 0;
    if (!file) return 0;
    if (fscanf(file, "%lu %lu", &size, &resident) != 2) resident = 0;
    fclose(file);
    return resident * (unsigned long)sysconf(_SC_PAGESIZE);
}

/// A pipe whose ends are closed when another program starts.
static inline int greffier_pipe(int *ends) { return (int)syscall(SYS_pipe2, ends, O_CLOEXEC); }

// Since glibc 2.34; the header shows it to GNU sources only.
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

/// Closes all descriptors from a number on in the program that is started.
static inline int greffier_close_from(posix_spawn_file_actions_t *actions, int from) {
    return posix_spawn_file_actions_addclosefrom_np(actions, from);
}

static inline int greffier_exited(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }
static inline int greffier_signalled(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }
