"""The tokens of all calls behind one result."""

from collections.abc import Callable
from dataclasses import dataclass

from ai_interviewer.domain.interview import Consumption


@dataclass(slots=True)
class Tally:
    """Counts tokens; a repair counts like the call it repairs."""

    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    calls: int = 0

    def add(self, *, input_tokens: int, cached_tokens: int, output_tokens: int) -> None:
        self.input_tokens += input_tokens
        self.cached_tokens += cached_tokens
        self.output_tokens += output_tokens
        self.calls += 1

    @property
    def has_counted(self) -> bool:
        return bool(self.input_tokens or self.output_tokens)


Price = Callable[[Tally], float | None]
"""US dollars for these tokens; None when the price is not known."""


def consumption(tally: Tally, *, model: str, price: Price) -> Consumption:
    return Consumption(
        model=model,
        input_tokens=tally.input_tokens,
        output_tokens=tally.output_tokens,
        cost_usd=price(tally),
        calls=tally.calls,
    )
