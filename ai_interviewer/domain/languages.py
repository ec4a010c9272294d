"""Languages by their BCP 47 codes."""


def primary_language(code: str) -> str:
    """The language alone, in lower case: `uk` of `uk-UA`, `pt` of `pt_BR`."""
    return code.replace("_", "-").partition("-")[0].casefold()
