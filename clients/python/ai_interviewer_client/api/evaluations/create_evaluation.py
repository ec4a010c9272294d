from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error_body import ErrorBody
from ...models.evaluation_record import EvaluationRecord
from ...models.evaluation_request import EvaluationRequest
from typing import cast


def _get_kwargs(
    *,
    body: EvaluationRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/evaluations",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | EvaluationRecord | None:
    if response.status_code == 202:
        response_202 = EvaluationRecord.from_dict(response.json())

        return response_202

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
) -> Response[ErrorBody | EvaluationRecord]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: EvaluationRequest,
) -> Response[ErrorBody | EvaluationRecord]:
    """Create Evaluation

     Have answers graded in the background, one after the other, when nobody's interview waits.

    Each counts as AI work; beyond the limit of a minute, the rest waits. The host has to allow
    this with `ALLOW_EVALUATIONS`.

    Args:
        body (EvaluationRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | EvaluationRecord]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: EvaluationRequest,
) -> ErrorBody | EvaluationRecord | None:
    """Create Evaluation

     Have answers graded in the background, one after the other, when nobody's interview waits.

    Each counts as AI work; beyond the limit of a minute, the rest waits. The host has to allow
    this with `ALLOW_EVALUATIONS`.

    Args:
        body (EvaluationRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | EvaluationRecord
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: EvaluationRequest,
) -> Response[ErrorBody | EvaluationRecord]:
    """Create Evaluation

     Have answers graded in the background, one after the other, when nobody's interview waits.

    Each counts as AI work; beyond the limit of a minute, the rest waits. The host has to allow
    this with `ALLOW_EVALUATIONS`.

    Args:
        body (EvaluationRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | EvaluationRecord]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: EvaluationRequest,
) -> ErrorBody | EvaluationRecord | None:
    """Create Evaluation

     Have answers graded in the background, one after the other, when nobody's interview waits.

    Each counts as AI work; beyond the limit of a minute, the rest waits. The host has to allow
    this with `ALLOW_EVALUATIONS`.

    Args:
        body (EvaluationRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | EvaluationRecord
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
