// FolderInbox
