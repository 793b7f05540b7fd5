"""Minutes of an ordinary general assembly, with votes in shares and the names of those who did not agree."""

from datetime import date

from .. import identifiers as ids
from ..assembly import Assembly, Decision
from ..model import Sample, figure, long_day
from ..parties import TILLEULS
from ..sheet import Sheet

GREEN, GOLD, RED, GREY = "#35614a", "#c39a3b", "#a63d3d", "#6d756f"
OWNERS = {
    "Mme Dambrine": 512,
    "M. Oosterlinck": 468,
    "M. et Mme Ferrari-Lecomte": 655,
    "Mme Abdelkader": 430,
    "Immobilière du Verseau SRL": 890,
    "M. Quertinmont": 512,
    "Mme Szymanski": 376,
    "M. Vanhamme": 468,
    "Mme de Biolley": 620,
    "Indivision Carpentier": 512,
    "M. Nsimba": 376,
    "Mme Thewissen": 430,
    "M. Grandjean": 512,
    "Mme Lopes": 289,
    "M. et Mme Haddad": 370,
}
NEEDED = {"absolute": "majorité absolue", "two_thirds": "majorité des deux tiers (2/3)", "four_fifths": "majorité des quatre cinquièmes (4/5)"}
RESULT = {"adopted": ("ADOPTÉE", GREEN), "rejected": ("REJETÉE", RED), "postponed": ("REPORTÉE", GOLD), "noted": ("PRIS ACTE", GREY)}

DECISIONS = [
    Decision(
        "1",
        "Désignation du bureau",
        "L'assemblée désigne Mme Dambrine comme présidente de séance, M. Loïc Dewit, gestionnaire, comme secrétaire, et "
        "M. Nsimba et Mme Lopes comme scrutateurs.",
    ),
    Decision(
        "2",
        "Rapport du conseil de copropriété",
        "Le conseil présente son rapport annuel. Les travaux de la cave à vélos, terminés en mai, ont coûté "
        "4.310,00 €, déjà portés aux comptes. L'assemblée prend acte. Pas de vote.",
        "none",
        "noted",
    ),
    Decision(
        "3",
        "Approbation des comptes 2025-2026",
        "Les comptes de l'exercice clos le 30 septembre 2026, dont les dépenses s'élèvent à 61.284,17 €, et le "
        "bilan, vérifiés par la commissaire aux comptes Mme Thewissen, sont approuvés.",
        abstain=("M. Grandjean",),
    ),
    Decision("4.1", "Décharge au conseil de copropriété", "Décharge est donnée aux membres du conseil pour l'exercice écoulé."),
    Decision(
        "4.2",
        "Décharge au syndic",
        "Décharge est donnée au syndic pour l'exercice écoulé.",
        against=("M. Grandjean",),
        abstain=("Immobilière du Verseau SRL", "M. Vanhamme"),
    ),
    Decision(
        "5",
        "Budget prévisionnel 2026-2027",
        "Le budget des charges courantes est fixé à 66.500,00 € ; les provisions trimestrielles seront adaptées au 1er janvier 2027.",
        against=("M. Grandjean",),
        amount="66500.00",
        amount_kind="budget",
    ),
    Decision(
        "6",
        "Alimentation du fonds de réserve",
        "L'assemblée décide d'appeler 12.000,00 € au fonds de réserve, en quatre trimestres égaux.",
        abstain=("Mme Lopes",),
        amount="12000.00",
        amount_kind="fund",
    ),
    Decision(
        "7",
        "Rénovation de la façade avant",
        "Trois devis ont été comparés. L'assemblée confie la rénovation de la façade avant et des balcons à Façades "
        "Terrebrune SRL pour un montant de 34.122,88 € TVAC, à charge du fonds de réserve. Les travaux commenceront au printemps 2027.",
        "two_thirds",
        against=("M. Grandjean", "Mme Lopes", "M. et Mme Haddad"),
        abstain=("Indivision Carpentier",),
        amount="34122.88",
        amount_kind="commitment",
        supplier="Façades Terrebrune SRL",
    ),
    Decision(
        "8",
        "Contrat d'entretien des ascenseurs",
        "Le contrat avec Monte-Haut Ascenseurs SA est prolongé de trois ans, au prix de 2.776,80 € HTVA par an.",
        amount="2776.80",
        amount_kind="per_year",
        supplier="Monte-Haut Ascenseurs SA",
    ),
    Decision(
        "9",
        "Mise en concurrence",
        "Le montant à partir duquel plusieurs devis sont demandés est fixé à 5.000,00 € TVAC.",
        "two_thirds",
        against=("Immobilière du Verseau SRL",),
    ),
    Decision(
        "10",
        "Vente de l'ancienne conciergerie",
        "Il est proposé de vendre le lot commun R0.2, ancienne conciergerie, au prix minimum de 145.000,00 €. La "
        "majorité requise n'est pas atteinte.",
        "four_fifths",
        "rejected",
        against=("Mme de Biolley", "M. Quertinmont", "Mme Abdelkader", "M. Grandjean"),
        abstain=("Mme Szymanski",),
    ),
    Decision(
        "11",
        "Bornes de recharge au sous-sol",
        "Le rapport du bureau d'études n'étant pas arrivé, le point est reporté à la prochaine assemblée.",
        "none",
        "postponed",
    ),
    Decision(
        "12",
        "Mandat du syndic",
        "Le mandat de Gestion Marchal-Dewit SRL est renouvelé pour un an, aux honoraires de 5.702,40 € HTVA par an.",
        against=("M. Grandjean",),
        abstain=("M. Vanhamme", "Mme Lopes"),
        amount="5702.40",
        amount_kind="per_year",
        supplier="Gestion Marchal-Dewit SRL",
    ),
]


def assembly() -> Assembly:
    return Assembly(
        "09-general-assembly-minutes-fr.pdf",
        "fr",
        "ACP Résidence Les Tilleuls",
        TILLEULS.enterprise,
        date(2026, 11, 12),
        "salle Saint-Médard, rue de la Source 9, 1180 Uccle",
        "ordinary",
        1,
        "18:35",
        "20:50",
        OWNERS,
        21,
        10_000,
        "Mme Dambrine",
        "M. Loïc Dewit",
        ["M. Nsimba", "Mme Lopes"],
        DECISIONS,
    )


def build() -> Sample:
    meeting, home = assembly(), TILLEULS
    s = Sheet("Procès-verbal de l'assemblée générale ordinaire", home.syndic.name, "Lato", "fr")
    y = _opening(s, meeting)
    page = 1
    for item in meeting.decisions:
        if y + _height(s, item) > 752:
            _foot(s, page)
            s.next_page()
            page += 1
            y = _running_head(s)
        meeting.pages[item.number] = page
        y = _decision(s, meeting, item, y)
    if y > 560:
        _foot(s, page)
        s.next_page()
        page += 1
        y = _running_head(s)
    _closing(s, meeting, y)
    _foot(s, page)
    return Sample(
        meeting.file,
        "fr",
        "ordinary assembly, 13 items: adopted, rejected, postponed, noted",
        "minutes; 5 decisions with an amount; the sale is rejected (4/5 not reached)",
        s.finish(),
        [meeting.truth()],
    )


def _hour(text: str) -> str:
    return text.replace(":", " h ")


def _opening(s: Sheet, meeting: Assembly) -> float:
    home = TILLEULS
    s.leaf(66, 84, 34, GREEN, 8)
    s.leaf(66, 84, 22, GOLD, -42)
    s.text(92, 66, "Résidence Les Tilleuls", 15, "Lato-Bold", GREEN)
    s.text(92, 80, f"Association des copropriétaires · n° d'entreprise {ids.dotted(meeting.enterprise)}", 8.5, color=GREY)
    s.lines(541, 62, [home.street, home.town, f"Syndic : {home.syndic.name}"], 11.5, size=8.5, align="right", color=GREY)
    s.text(54, 138, "Procès-verbal", 28, "Lato-Light", GREEN)
    s.text(54, 158, f"Assemblée générale ordinaire du {long_day(meeting.held, 'fr')} – première convocation", 11.5, "Lato-Bold")
    present = figure(str(meeting.present))
    y = s.para(
        54,
        184,
        487,
        f"L'assemblée se tient à la {meeting.place}, sur convocation envoyée par le syndic le 23 octobre 2026. La séance est ouverte à "
        f"{_hour(meeting.opened)}. La liste de présences, jointe en annexe, dénombre {len(meeting.owners)} copropriétaires présents "
        "ou représentés sur "
        f"{meeting.owners_total}, réunissant {present} quotités sur {figure(str(meeting.shares_total))}. Le double quorum étant "
        "atteint, l'assemblée est "
        "valablement constituée et peut délibérer.",
        9.6,
        14,
    )
    s.box(54, y + 2, 487, 46, "#f1f5f0", radius=5)
    for i, (value, label) in enumerate(
        (
            (f"{len(meeting.owners)} / {meeting.owners_total}", "copropriétaires"),
            (f"{present} / {figure(str(meeting.shares_total))}", "quotités"),
            (_hour(meeting.opened), "ouverture"),
            (_hour(meeting.closed), "clôture"),
        )
    ):
        s.text(115 + 122 * i, y + 22, value, 13, "Lato-Bold", GREEN, "center")
        s.text(115 + 122 * i, y + 37, label, 8, color=GREY, align="center")
    return y + 72


def _running_head(s: Sheet) -> float:
    s.text(54, 52, "Résidence Les Tilleuls – procès-verbal du 12 novembre 2026", 8.5, "Lato-Bold", GREEN)
    s.rule(54, 60, 541, 0.6, "#c9d6cd")
    return 86


def _height(s: Sheet, item: Decision) -> float:
    body = len(s.wrap(item.text, 455, 9.4)) * 13
    names = sum(len(s.wrap("Se sont abstenus : " + ", ".join(group), 455, 9)) * 12.5 for group in (item.against, item.abstain) if group)
    return 26 + body + (26 if item.voted else 0) + names


def _decision(s: Sheet, meeting: Assembly, item: Decision, y: float) -> float:
    word, tone = RESULT[item.outcome]
    s.text(54, y, f"{item.number}.", 11, "Lato-Bold", GREEN)
    s.text(86, y, item.title, 11, "Lato-Bold")
    s.text(541, y, word, 9, "Lato-Heavy", tone, "right", 0.6)
    y = s.para(86, y + 15, 455, item.text, 9.4, 13)
    if item.voted:
        for_, against, abstain = meeting.votes(item)
        s.text(
            86, y + 2, f"Pour : {figure(str(for_))} – Contre : {figure(str(against))} – Abstention : {figure(str(abstain))} quotités", 9, "Lato-Bold"
        )
        s.text(541, y + 2, NEEDED[item.majority], 8.6, "Lato-Italic", GREY, "right")
        x = 86.0
        for share, fill in ((for_, GREEN), (against, RED), (abstain, "#d3d6d0")):
            wide = 455 * share / meeting.present
            if share:
                s.box(x, y + 7, wide, 3.2, fill)
            x += wide
        y += 23
    for label, names in ((_against(item.against), item.against), (_abstaining(item.abstain), item.abstain)):
        if names:
            y = s.para(86, y, 455, f"{label} : {', '.join(names)}", 9, 12.5, color="#454b47")
    return y + 15


def _against(names: tuple[str, ...]) -> str:
    return "A voté contre" if len(names) == 1 else "Ont voté contre"


def _abstaining(names: tuple[str, ...]) -> str:
    if len(names) > 1:
        return "Se sont abstenus"
    feminine = names and names[0].startswith(("Mme", "Immobilière", "Indivision"))
    return "S'est abstenue" if feminine else "S'est abstenu"


def _closing(s: Sheet, meeting: Assembly, y: float) -> None:
    y = s.para(
        54,
        y + 6,
        487,
        f"L'ordre du jour étant épuisé, la séance est levée à {_hour(meeting.closed)}. Le présent procès-verbal est lu et signé en fin de séance par "
        "la présidente, le secrétaire et les copropriétaires encore présents. Il sera consigné dans le registre et transmis aux "
        "copropriétaires dans les "
        "trente jours. Annexes : liste de présences, six procurations.",
        9.6,
        14,
    )
    for i, (role, name) in enumerate(
        (("La présidente", "Mme Dambrine"), ("Le secrétaire", "M. Loïc Dewit"), ("Les scrutateurs", "M. Nsimba, Mme Lopes"))
    ):
        x = 54 + 168 * i
        s.text(x, y + 22, role, 8.5, color=GREY)
        s.signature(x + 4, y + 52, 11 + i, 84)
        s.rule(x, y + 72, x + 140, 0.5, GREY)
        s.text(x, y + 84, name, 9)
    s.text(54, y + 112, "Les copropriétaires présents", 8.5, color=GREY)
    for i in range(6):
        s.signature(62 + 84 * (i % 6), y + 136, 31 + i, 56)


def _foot(s: Sheet, page: int) -> None:
    s.rule(54, 788, 541, 0.6, "#c9d6cd")
    s.text(54, 801, "Lu et paraphé", 7.5, color=GREY)
    s.text(541, 801, f"{page} / 3", 8, color=GREY, align="right")
