"""The figures for people."""

from typing import Any

from benchmarks.pages.limits import FEW, MANY, PAGES, broken_limits


def table(figures: dict[str, Any]) -> str:
    """A line for each page, and the broken limits."""
    lines = [
        f"{figures['answers']} answers in the database; {figures['runs']} visits a page",
        "",
        f"{'page':24}{'p50 100':>9}{'p95 100':>9}{'p50 1000':>10}{'p95 1000':>10}"
        f"{'limit':>7}{'growth':>8}{'SQL':>5}{'kB':>7}",
    ]
    for page in PAGES:
        page_figures = figures["pages"].get(page.name)
        if page_figures is None:
            lines.append(f"{page.name:24}  not there")
            continue
        few, many = page_figures[FEW], page_figures[MANY]
        limit = f"{page.p95_most:g}" if page.p95_most else "-"
        lines.append(
            f"{page.name:24}{few['p50_ms']:9.1f}{few['p95_ms']:9.1f}{many['p50_ms']:10.1f}"
            f"{many['p95_ms']:10.1f}{limit:>7}{page_figures['growth']:8.2f}{many['statements']:5}"
            f"{many['bytes'] / 1000:7.1f}"
        )
    chart = figures["chart_seconds"]
    visible = f"{chart['median']} s (worst {chart['worst']} s)" if chart else "not measured"
    lines += ["", f"first chart visible: {visible}", ""]
    sentences = list(broken_limits(figures))
    lines += [f"BROKEN  {sentence}" for sentence in sentences] or ["All limits are kept."]
    return "\n".join(lines)
