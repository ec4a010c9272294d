"""What calls cost, from the price list that the `genai-prices` package carries. No network."""

from dataclasses import dataclass

from genai_prices import Usage, calc_price

from ai_interviewer.interviewers.base import Consumption

OPENAI_URL = "https://api.openai.com/v1"


@dataclass(slots=True)
class Tally:
    """Tokens of all calls behind one result; a repair counts like the call it repairs."""

    model: str
    base_url: str
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0

    def add(self, *, input_tokens: int, cached_tokens: int, output_tokens: int) -> None:
        self.input_tokens += input_tokens
        self.cached_tokens += cached_tokens
        self.output_tokens += output_tokens

    @property
    def has_counted(self) -> bool:
        return bool(self.input_tokens or self.output_tokens)

    def consumption(self) -> Consumption:
        return Consumption(
            model=self.model,
            input_tokens=self.input_tokens,
            output_tokens=self.output_tokens,
            cost_usd=self._cost(),
        )

    def _cost(self) -> float | None:
        """US dollars; None when the server reported no tokens or its prices are not known."""
        if not self.input_tokens:
            return None
        usage = Usage(
            input_tokens=self.input_tokens,
            cache_read_tokens=min(self.cached_tokens, self.input_tokens),
            output_tokens=self.output_tokens,
        )
        try:
            price = calc_price(usage, self.model, provider_api_url=self.base_url)
        except (LookupError, ValueError):
            return None
        return float(price.total_price)
