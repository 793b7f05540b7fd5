internal import Access
internal import Archive
internal import Domain
internal import HandOver
internal import Intake
internal import Publishing
internal import Review
// Who opens this store uses what is written there for all databases.
@_exported public import SharedSQL

extension SQLiteStore: IntakeStore, LeaseStore, ReviewStore, StockSource, EventSource, ArchiveStore, PageStore, AccountStore, TokenStore,
    WebhookStore, PrintJobStore, HandOverStore, PaymentStore
{}
