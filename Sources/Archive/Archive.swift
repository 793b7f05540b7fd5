/// Finding documents again: what lies in the archive, what was read of it, and what happened to it.
package enum Archive {}
