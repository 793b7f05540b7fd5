extension Organisation {
    /// Whose request is being answered, where it is a request. What is looked up meanwhile by a number alone is looked up for this organisation,
    /// whatever number was given: the second lock of databases that have one.
    @TaskLocal package static var served: Organisation?
}
