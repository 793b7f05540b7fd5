// The C library has this from version 2.28 on, but shows it only to GNU sources, which the Glibc module is not.
extern int renameat2(int from, const char *name, int into, const char *newName, unsigned int flags);

// linux/fs.h: do not overwrite.
enum { GREFFIER_RENAME_NOREPLACE = 1 };
