"""Dates as Belgian suppliers print them."""

MONTHS = {
    "fr": ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
    "nl": ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
    "de": ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
    "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
}
STYLES = {
    "fr": ("slash", "slash", "dash", "long", "dot", "short"),
    "nl": ("slash", "dash", "long", "loose", "slash", "short"),
    "de": ("dot", "dot", "long", "dot"),
    "en": ("slash", "long", "long", "dash", "iso"),
}


def printed(day, language, style):
    d, m, y = day.day, day.month, day.year
    if style == "long":
        month = MONTHS[language][m - 1]
        first = {"fr": "1er" if d == 1 else str(d), "de": f"{d}."}.get(language, str(d))
        return f"{first} {month} {y}"
    return {
        "slash": f"{d:02d}/{m:02d}/{y}",
        "dash": f"{d:02d}-{m:02d}-{y}",
        "dot": f"{d:02d}.{m:02d}.{y}",
        "short": f"{d:02d}/{m:02d}/{y % 100:02d}",
        "loose": f"{d}/{m}/{y}",
        "iso": day.isoformat(),
    }[style]
