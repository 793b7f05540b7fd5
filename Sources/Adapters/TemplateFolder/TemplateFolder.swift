internal import Publishing
