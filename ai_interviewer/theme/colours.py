"""Every colour, as CSS variables, so that light and dark share one set of classes.

All text pairs reach a contrast of at least 4.5:1.
"""

from typing import Any

from ai_interviewer.theme import fonts

_LIGHT = {
    "paper": "#f7f3ea",
    "surface": "#fffdf8",
    "sunken": "#efe8da",
    "ink": "#221e17",
    "muted": "#665d4e",
    "line": "#d9cfbc",
    "edge": "#8f8472",
    "accent": "#1f5a4c",
    "accent-strong": "#164338",
    "on-accent": "#fffdf8",
    "soft": "#dfeae2",
    "marker": "#ffe59a",
    "on-marker": "#221e17",
    "danger": "#9b2c1c",
    "danger-soft": "#f8e3dc",
}
_DARK = {
    "paper": "#16140f",
    "surface": "#1f1c16",
    "sunken": "#29251d",
    "ink": "#efe8da",
    "muted": "#b3a893",
    "line": "#3b362b",
    "edge": "#857a66",
    "accent": "#8fcdb6",
    "accent-strong": "#b3dfce",
    "on-accent": "#10201b",
    "soft": "#20342d",
    "marker": "#5b4a12",
    "on-marker": "#fff3cc",
    "danger": "#f2a491",
    "danger-soft": "#3d211a",
}
_ON_PAPER = {
    **dict.fromkeys(("paper", "surface", "on-accent"), "#ffffff"),
    **dict.fromkeys(("ink", "accent", "accent-strong"), "#000000"),
    **{"sunken": "#e9e9e9", "soft": "#e9e9e9", "muted": "#333333"},
    **{"line": "#aaaaaa", "edge": "#555555", "danger": "#8b1a0c", "danger-soft": "#ffffff"},
}
_PRINT = _LIGHT | {
    **dict.fromkeys(("paper", "surface", "soft", "danger-soft"), "#fff"),
    **dict.fromkeys(("ink", "muted", "on-marker", "accent-strong"), "#000"),
    "sunken": "#eee",
    "line": "#bbb",
}
HEAT_COLOURS = tuple(
    f"text-[#221e17] bg-[#{background}]"
    for background in ("f6b27a", "f9cfa6", "f3e6d6", "d3e3ef", "a5cbe6", "74b1dc")
)
"""The cells of a heat map, from the lowest level (orange) to the highest (blue)."""
CLEAR, SERIES = "rgba(0,0,0,0)", ("#0072b2", "#d55e00", "#009e73", "#cc79a7")  # 3:1 on both papers

_MOST_MARKS = 4


def css_variables() -> str:
    """The colours of both themes: the system's choice until the reader makes their own."""
    light, dark = _declarations(_LIGHT), _declarations(_DARK)
    return (
        f":root{{{light}color-scheme:light}}"
        f"@media (prefers-color-scheme:dark){{:root:not(.light){{{dark}color-scheme:dark}}}}"
        f":root.dark{{{dark}color-scheme:dark}}"
        f".report{{{_declarations(_ON_PAPER)}color-scheme:light}}"
        "html{background:var(--paper);scroll-padding:5rem 0 1rem}"
        # What has the focus isn't behind the bar at the foot of the interview room.
        "html:has(.sticks){scroll-padding-bottom:5rem}"
        "html:has(.report){background:#ffffff}@page{margin:14mm}"
        "::selection{background:var(--accent);color:var(--on-accent)}"
        ":focus-visible{outline:3px solid var(--accent);outline-offset:2px}"
        "[tabindex='-1']:focus{outline:none}"
        ".js-plotly-plot text{fill:var(--ink)!important}"
        ".js-plotly-plot .gridlayer path,.hovertext path{stroke:var(--line)!important}"
        ".js-plotly-plot .hovertext path{fill:var(--surface)!important}"
        # While a page loads, its footer would jump.
        "main:has([data-loading])+footer{display:none}"
        # On paper everything is in black on white, with what is read and nothing to press.
        f"@media print{{:root,:root.dark,:root:not(.light){{{_declarations(_PRINT)}"
        "color-scheme:light}"
        "header,footer,form,button,a.inline-flex,dialog,[data-screen]{display:none!important}"
        # A chart that wasn't drawn yet has its table in its place.
        "figure [role=img]:not(:has(.main-svg)){display:none!important}"
        "figure [role=img]:not(:has(.main-svg))~details::details-content"
        "{content-visibility:visible;block-size:auto;display:block}"
        "main{max-width:none!important;padding:0!important}"
        "figure,article,tr,li{break-inside:avoid}h1,h2,h3{break-after:avoid}}"
        "dialog::backdrop{background:rgb(0 0 0/.5)}"
        "@media (prefers-reduced-motion:reduce)"
        "{*{animation:none!important;transition:none!important}}"
        # A remark and its words in the answer light together.
        + "".join(
            f'main:has([data-mark="{n}"]:is(:hover,:focus)) [data-mark="{n}"]'
            "{outline:2px solid var(--accent);outline-offset:2px;background:var(--soft);"
            "color:var(--ink)}"
            for n in range(1, _MOST_MARKS + 1)
        )
        + "@media (min-width:1100px){@supports selector(::details-content){"
        ".opens-wide>summary{display:none}"
        ".opens-wide::details-content{content-visibility:visible;block-size:auto;display:block}}}"
        # Ignores the second click of a double click, which was meant for the button before it.
        "@keyframes settle{from,to{pointer-events:none}}"
        ".settling{animation:settle .6s!important}"
    )


def tailwind() -> dict[str, Any]:
    """Tailwind's theme: our colour names and fonts."""
    return {
        "theme": {
            "extend": {
                "colors": {name: f"var(--{name})" for name in _LIGHT},
                "fontFamily": {
                    "serif": fonts.SERIF,
                    "sans": fonts.SANS,
                },
                "maxWidth": {"reading": "44rem", "page": "68rem"},
            }
        }
    }


def _declarations(colours: dict[str, str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in colours.items())
