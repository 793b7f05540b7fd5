/// One part of a document, from top to bottom. Each block is a file that says what it is made of, how it is measured and what it draws.
package protocol Block: Sendable {}
