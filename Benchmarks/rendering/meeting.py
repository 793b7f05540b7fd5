"""Invents the minutes of an assembly of any size, the same every time, as `templates/minutes/schema.json` wants them."""

from __future__ import annotations

FIRST = "Aline Bram Chloé Dirk Élise Farid Greta Hugo Ines Jan Katrijn Louis Maïté Noor Óscar Pieter Renée Sofie Tom Yara".split()
LAST = "Aerts Bodart Çelik Devos Evrard Faßbender Goossens Hermans Ibrahimović Jacobs Köhler Lambert Møller Noël Peeters Renard".split()
MAJORITIES = ("absolute", "absolute", "two_thirds", "absolute", "four_fifths")
CHOICES = ("for", "for", "for", "for", "for", "for", "for", "against", "abstain", "for")
SENTENCE = "L’assemblée approuve la proposition du syndic et le charge de la mettre en œuvre dans les limites du budget voté. "


def meeting(owners: int, decisions: int) -> dict:
    """Minutes with so many owners and decisions; one owner in six is absent."""
    attendance = []
    for number in range(owners):
        name = f"{'Mme' if number % 2 else 'M.'} {FIRST[number % len(FIRST)]} {LAST[(number * 7) % len(LAST)]} ({number + 1})"
        status = "absent" if number % 6 == 5 else "present"
        attendance.append({"owner": name, "lots": [f"A{number + 1}"], "shares": 20 + (number * 13) % 61, "status": status})
    points = []
    for number in range(decisions):
        ballots = [
            {"owner": owner["owner"], "shares": owner["shares"], "choice": CHOICES[(index * 3 + number * 7) % len(CHOICES)]}
            for index, owner in enumerate(attendance) if owner["status"] == "present"
        ]
        points.append({
            "number": str(number + 1), "title": f"Point {number + 1} de l’ordre du jour", "text": SENTENCE * (1 + number % 3),
            "majority": MAJORITIES[number % len(MAJORITIES)], "ballots": ballots,
        })
    address = {"street": "Quai des Péniches 48", "postal_code": "1000", "city": "Bruxelles"}
    return {
        "association": {
            "name": "ACP Résidence du Vieux Port", "enterprise_number": "0999.900.447", "address": address,
            "total_shares": sum(owner["shares"] for owner in attendance), "total_owners": owners,
        },
        "syndic": {"name": "Syndic du Parvis SRL", "enterprise_number": "0999.900.348", "address": address},
        "meeting": {
            "kind": "ordinary", "convocation": 1, "date": "2026-03-19", "opened_at": "18:30", "closed_at": "20:30", "place": "Salle paroissiale",
            "remote": False,
        },
        "bureau": {"chair": attendance[0]["owner"], "secretary": "Syndic du Parvis SRL", "tellers": []},
        "agenda": [point["title"] for point in points], "attendance": attendance, "decisions": points, "annexes": [],
    }
