from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.comparison_record import ComparisonRecord
from ...models.error_body import ErrorBody
from typing import cast


def _get_kwargs(
    *,
    session_ids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["session_ids"] = session_ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/history/compare",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ComparisonRecord | ErrorBody | None:
    if response.status_code == 200:
        response_200 = ComparisonRecord.from_dict(response.json())

        return response_200

    if 400 <= response.status_code <= 499:
        response_4xx = ErrorBody.from_dict(response.json())

        return response_4xx

    if 500 <= response.status_code <= 599:
        response_5xx = ErrorBody.from_dict(response.json())

        return response_5xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ComparisonRecord | ErrorBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    session_ids: str,
) -> Response[ComparisonRecord | ErrorBody]:
    """Compare Sessions

     Attempts at one posting side by side, the earliest first, and what changed from the first to
    the last of them, with 95 % intervals.

    Args:
        session_ids (str): Two to four completed interviews for one posting, separated by commas.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ComparisonRecord | ErrorBody]
    """

    kwargs = _get_kwargs(
        session_ids=session_ids,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    session_ids: str,
) -> ComparisonRecord | ErrorBody | None:
    """Compare Sessions

     Attempts at one posting side by side, the earliest first, and what changed from the first to
    the last of them, with 95 % intervals.

    Args:
        session_ids (str): Two to four completed interviews for one posting, separated by commas.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ComparisonRecord | ErrorBody
    """

    return sync_detailed(
        client=client,
        session_ids=session_ids,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    session_ids: str,
) -> Response[ComparisonRecord | ErrorBody]:
    """Compare Sessions

     Attempts at one posting side by side, the earliest first, and what changed from the first to
    the last of them, with 95 % intervals.

    Args:
        session_ids (str): Two to four completed interviews for one posting, separated by commas.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ComparisonRecord | ErrorBody]
    """

    kwargs = _get_kwargs(
        session_ids=session_ids,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    session_ids: str,
) -> ComparisonRecord | ErrorBody | None:
    """Compare Sessions

     Attempts at one posting side by side, the earliest first, and what changed from the first to
    the last of them, with 95 % intervals.

    Args:
        session_ids (str): Two to four completed interviews for one posting, separated by commas.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ComparisonRecord | ErrorBody
    """

    return (
        await asyncio_detailed(
            client=client,
            session_ids=session_ids,
        )
    ).parsed
