internal import Access
