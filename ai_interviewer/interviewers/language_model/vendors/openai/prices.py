"""What tokens cost, from the price list that the `genai-prices` package carries. No network."""

from genai_prices import Usage, calc_price

from ai_interviewer.config.providers import Prices
from ai_interviewer.interviewers.language_model.tally import Tally


def price(
    tally: Tally, *, model: str, base_url: str, otherwise: Prices | None = None
) -> float | None:
    """US dollars; None when the server reported no tokens or its prices are unknown.

    `otherwise` holds for models that the list doesn't know.
    """
    if not tally.input_tokens:
        return None
    usage = Usage(
        input_tokens=tally.input_tokens,
        cache_read_tokens=min(tally.cached_tokens, tally.input_tokens),
        output_tokens=tally.output_tokens,
    )
    try:
        calculation = calc_price(usage, model, provider_api_url=base_url)
    except (LookupError, ValueError):
        if otherwise is None:
            return None
        dollars = tally.input_tokens * otherwise.input + tally.output_tokens * otherwise.output
        return dollars / 1_000_000
    return float(calculation.total_price)
