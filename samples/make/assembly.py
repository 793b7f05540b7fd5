"""A general assembly: who was there with how many shares, and what was decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Decision:
    """One item. Votes follow from the names: everybody present who is not named voted for."""

    number: str
    title: str
    text: str
    majority: str = "absolute"
    outcome: str = "adopted"
    against: tuple[str, ...] = ()
    abstain: tuple[str, ...] = ()
    amount: str | None = None
    amount_kind: str | None = None
    supplier: str | None = None

    @property
    def voted(self) -> bool:
        return self.outcome in ("adopted", "rejected")


@dataclass
class Assembly:
    """The meeting, and on which page each decision came to stand."""

    file: str
    language: str
    association: str
    enterprise: str
    held: date
    place: str
    kind: str
    convocation: int
    opened: str
    closed: str
    owners: dict[str, int]
    owners_total: int
    shares_total: int
    chair: str
    secretary: str
    tellers: list[str]
    decisions: list[Decision]
    scan: str = "none"
    pages: dict[str, int] = field(default_factory=dict)

    @property
    def present(self) -> int:
        return sum(self.owners.values())

    def shares(self, names: tuple[str, ...]) -> int:
        return sum(self.owners[name] for name in names)

    def votes(self, item: Decision) -> tuple[int, int, int]:
        """Shares for, against and abstaining."""
        against, abstain = self.shares(item.against), self.shares(item.abstain)
        return self.present - against - abstain, against, abstain

    def check(self) -> None:
        """Ends with an error when an outcome contradicts its votes."""
        need = {"absolute": (1, 2), "two_thirds": (2, 3), "four_fifths": (4, 5)}
        for item in filter(lambda d: d.voted, self.decisions):
            (for_, against, _), (up, down) = self.votes(item), need[item.majority]
            passed = down * for_ > up * (for_ + against) if item.majority == "absolute" else down * for_ >= up * (for_ + against)
            if passed != (item.outcome == "adopted"):
                raise ValueError(f"{self.file}: the votes on item {item.number} do not give '{item.outcome}'")

    def truth(self) -> dict:
        """The entry in truth.json."""
        self.check()
        decisions = []
        for item in self.decisions:
            votes = [str(v) for v in self.votes(item)] if item.voted else [None] * 3
            decisions.append(
                {
                    "number": item.number,
                    "title": item.title,
                    "majority": item.majority,
                    "for": votes[0],
                    "against": votes[1],
                    "abstain": votes[2],
                    "unit": "shares" if item.voted else None,
                    "against_names": list(item.against),
                    "abstain_names": list(item.abstain),
                    "outcome": item.outcome,
                    "amount": item.amount,
                    "amount_kind": item.amount_kind,
                    "supplier": item.supplier,
                    "page": self.pages[item.number],
                }
            )
        return {
            "file": self.file,
            "pages": None,
            "kind": "minutes",
            "language": self.language,
            "scan": self.scan,
            "minutes": {
                "association": self.association,
                "enterprise_number": self.enterprise,
                "date": self.held.isoformat(),
                "place": self.place,
                "meeting_kind": self.kind,
                "convocation": self.convocation,
                "opened_at": self.opened,
                "closed_at": self.closed,
                "owners_present": len(self.owners),
                "owners_total": self.owners_total,
                "shares_present": self.present,
                "shares_total": self.shares_total,
                "chair": self.chair,
                "secretary": self.secretary,
                "tellers": self.tellers or None,
                "decisions": decisions,
            },
        }
