"""The fonts: two variable ones of our own, so that no page depends on the fonts of a machine.

The files are those of the npm packages `@fontsource-variable/brygada-1918`, `figtree` and `onest`;
their names carry the package's version. The two for Latin were cut with fonttools to the features
that pages use: `pyftsubset --layout-features=kern,liga,tnum,locl,ccmp,mark,rvrn --no-hinting`. A
browser fetches only the scripts that a page contains: Latin (37 kB for both) is preloaded. Figtree
has no Cyrillic, so Onest lends its own.

No text moves when a font arrives. `optional` shows a font that is there at once, and otherwise
keeps the machine's font until the next page. That one is scaled to the same average width.
"""

from dataclasses import dataclass

FOLDER = "/fonts/"
_LATIN = (
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,"
    "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
)
_LATIN_MORE = (
    "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,"
    "U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF"
)
_CYRILLIC = "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116"


@dataclass(frozen=True)
class _File:
    family: str
    weights: str
    name: str
    characters: str


@dataclass(frozen=True)
class _StandIn:
    """Fonts of machines in place of ours: all of one width, in percent of which ours is."""

    family: str
    names: tuple[str, ...]
    width: float
    ascent: float
    descent: float


_FILES = (
    _File("Interview Serif", "400 700", "brygada-1918-5.3.0-latin", _LATIN),
    _File("Interview Serif", "400 700", "brygada-1918-5.3.0-latin-ext", _LATIN_MORE),
    _File("Interview Serif", "400 700", "brygada-1918-5.3.0-cyrillic", _CYRILLIC),
    _File("Interview Sans", "300 900", "figtree-5.3.0-latin", _LATIN),
    _File("Interview Sans", "300 900", "figtree-5.3.0-latin-ext", _LATIN_MORE),
    _File("Interview Sans", "100 900", "onest-5.3.1-cyrillic", _CYRILLIC),
)
_STAND_INS = (
    _StandIn("Interview Serif like Georgia", ("Georgia", "Gelasio"), 104.1, 92, 25),
    _StandIn(
        "Interview Serif like Times", ("Times New Roman", "Liberation Serif", "Tinos"), 116, 92, 25
    ),
    _StandIn("Interview Serif like DejaVu", ("DejaVu Serif",), 90.6, 92, 25),
    _StandIn(
        "Interview Sans like Arial",
        ("Arial", "Helvetica", "Liberation Sans", "Arimo", "Roboto"),
        100.1,
        95,
        25,
    ),
    _StandIn("Interview Sans like DejaVu", ("DejaVu Sans",), 87.2, 95, 25),
)
PRELOADED = tuple(f"{FOLDER}{file.name}.woff2" for file in _FILES if file.characters == _LATIN)


def family(name: str, *, generic: str) -> list[str]:
    """Our font, what stands in for it, and what every machine has."""
    stand_ins = [row.family for row in _STAND_INS if row.family.startswith(f"{name} like ")]
    return [*(f'"{one}"' for one in (name, *stand_ins)), generic]


SANS, SERIF = (
    family("Interview Sans", generic="sans-serif"),
    family("Interview Serif", generic="serif"),
)


def font_faces() -> str:
    return "".join((*map(_own_face, _FILES), *map(_stand_in_face, _STAND_INS)))


def _own_face(file: _File) -> str:
    return (
        f'@font-face{{font-family:"{file.family}";font-weight:{file.weights};font-display:optional;'
        f'src:url({FOLDER}{file.name}.woff2) format("woff2");unicode-range:{file.characters}}}'
    )


def _stand_in_face(row: _StandIn) -> str:
    sources = ",".join(f'local("{name}")' for name in row.names)
    # The ascent and descent are scaled with the width, and ours are to stay as they are.
    ascent, descent = (100 * part / row.width for part in (row.ascent, row.descent))
    return (
        f'@font-face{{font-family:"{row.family}";src:{sources};size-adjust:{row.width}%;'
        f"ascent-override:{ascent:.1f}%;descent-override:{descent:.1f}%;line-gap-override:0%}}"
    )
