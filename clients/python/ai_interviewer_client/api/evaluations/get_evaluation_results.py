from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error_body import ErrorBody
from typing import cast
from uuid import UUID


def _get_kwargs(
    evaluation_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/evaluations/{evaluation_id}/results".format(
            evaluation_id=quote(str(evaluation_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | str | None:
    if response.status_code == 200:
        response_200 = response.text
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
) -> Response[ErrorBody | str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    evaluation_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorBody | str]:
    """Get Evaluation Results

     The results so far, in the order of the answers, as JSON lines.

    A line has the answer's `id` and `number`, `instrument`, `levels` from 0 to 5, `key_points`
    with the words that say them, `input_tokens`, `output_tokens`, `cost_usd`, and `error`, which
    is null unless the answer could not be graded.

    Args:
        evaluation_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | str]
    """

    kwargs = _get_kwargs(
        evaluation_id=evaluation_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    evaluation_id: UUID,
    *,
    client: AuthenticatedClient,
) -> ErrorBody | str | None:
    """Get Evaluation Results

     The results so far, in the order of the answers, as JSON lines.

    A line has the answer's `id` and `number`, `instrument`, `levels` from 0 to 5, `key_points`
    with the words that say them, `input_tokens`, `output_tokens`, `cost_usd`, and `error`, which
    is null unless the answer could not be graded.

    Args:
        evaluation_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | str
    """

    return sync_detailed(
        evaluation_id=evaluation_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    evaluation_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorBody | str]:
    """Get Evaluation Results

     The results so far, in the order of the answers, as JSON lines.

    A line has the answer's `id` and `number`, `instrument`, `levels` from 0 to 5, `key_points`
    with the words that say them, `input_tokens`, `output_tokens`, `cost_usd`, and `error`, which
    is null unless the answer could not be graded.

    Args:
        evaluation_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | str]
    """

    kwargs = _get_kwargs(
        evaluation_id=evaluation_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    evaluation_id: UUID,
    *,
    client: AuthenticatedClient,
) -> ErrorBody | str | None:
    """Get Evaluation Results

     The results so far, in the order of the answers, as JSON lines.

    A line has the answer's `id` and `number`, `instrument`, `levels` from 0 to 5, `key_points`
    with the words that say them, `input_tokens`, `output_tokens`, `cost_usd`, and `error`, which
    is null unless the answer could not be graded.

    Args:
        evaluation_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | str
    """

    return (
        await asyncio_detailed(
            evaluation_id=evaluation_id,
            client=client,
        )
    ).parsed
