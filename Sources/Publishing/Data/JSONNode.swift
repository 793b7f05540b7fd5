/// One value of a JSON document (RFC 8259). The whole document is read once into a flat row; a node is a place in it.
package struct JSONNode: Sendable {
    package init() {}
}
